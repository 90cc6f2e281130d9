import { defineUnlistedScript } from '#imports';
import { passGate } from '../src/app/base/gate.ts';
import { startPage } from '../src/app/page/page.ts';

export default defineUnlistedScript(() => passGate(startPage));
