import { startPopup } from '../../src/app/popup.ts';

startPopup(document.getElementById('popup') as HTMLElement);
