import { startPanel } from '../../src/app/views/panel.ts';

startPanel(document.getElementById('panel') as HTMLElement);
