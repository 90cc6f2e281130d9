import { defineUnlistedScript } from '#imports';
import { enter } from '../src/app/page/parts.ts';
import { english } from '../src/ui/messages/en/hint.ts';
import { localeFor } from '../src/ui/messages/reading-locale.ts';

export default defineUnlistedScript(() => enter('en', (tag) => english(localeFor(tag).locale)));
