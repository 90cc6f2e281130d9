import { defineUnlistedScript } from '#imports';
import { enter } from '../src/app/parts.ts';
import { german } from '../src/ui/messages/de/hint.ts';

export default defineUnlistedScript(() => enter('de', german));
