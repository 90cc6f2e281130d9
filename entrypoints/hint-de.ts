import { defineUnlistedScript } from '#imports';
import { enter } from '../src/app/page/parts.ts';
import { german } from '../src/ui/messages/de/hint.ts';
import { localeFor } from '../src/ui/messages/reading-locale.ts';

export default defineUnlistedScript(() => enter('de', (tag) => german(localeFor(tag).locale)));
