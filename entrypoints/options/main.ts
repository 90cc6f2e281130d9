import { startOptions } from '../../src/app/views/options.ts';

startOptions(document.getElementById('options') as HTMLElement);
