import { startWelcome } from '../../src/app/welcome.ts';

startWelcome(document.getElementById('welcome') as HTMLElement);
