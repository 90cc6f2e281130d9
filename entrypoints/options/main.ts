import { startOptions } from '../../src/app/options.ts';

startOptions(document.getElementById('options') as HTMLElement);
