import { defineUnlistedScript } from '#imports';
import { setStage } from '../src/app/hint/hint-stage.ts';
import { enter } from '../src/app/page/parts.ts';

export default defineUnlistedScript(() => enter('hint', setStage));
