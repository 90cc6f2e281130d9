import { defineUnlistedScript } from '#imports';
import { setStage } from '../src/app/hint-stage.ts';
import { enter } from '../src/app/parts.ts';

export default defineUnlistedScript(() => enter('hint', setStage));
