import { startWelcome } from '../../src/app/views/welcome.ts';

startWelcome(document.getElementById('welcome') as HTMLElement);
