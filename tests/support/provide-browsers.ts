import { findChromium, findFirefox } from './browsers.ts';
import { runCommand } from './run-command.ts';

/**
 * Makes sure that Chromium and Firefox are there: installs what is missing where that can be done
 * (root on Debian). Returns null, or one line that says what to install.
 */
export async function provideBrowsers(
  wanted: readonly ('chromium' | 'firefox')[] = ['chromium', 'firefox'],
): Promise<string | null> {
  const absent = () =>
    wanted
      .filter((name) => (name === 'chromium' ? findChromium() : findFirefox()) === '')
      .map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  const packages = absent();
  if (packages.length === 0) return null;
  if (process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(' and ')} …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand(['apt-get', 'update', '-qq'], '/', quiet);
    await runCommand(
      // Without recommended packages a browser comes without any font.
      [
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'fonts-liberation',
        ...packages,
      ],
      '/',
      quiet,
    );
  }
  const still = absent();
  if (still.length === 0) return null;
  return (
    `Missing ${still.join(' and ')}: install with "sudo apt-get install ${still.join(' ')}", ` +
    'or set CHROMIUM_PATH and FIREFOX_PATH. (Google Chrome cannot load an unpacked extension.)'
  );
}
