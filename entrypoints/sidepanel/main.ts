import { startPanel } from '../../src/app/panel.ts';

startPanel(document.getElementById('panel') as HTMLElement);
