import { startSample } from '../../src/app/welcome.ts';

startSample(document.getElementById('sample') as HTMLElement);
