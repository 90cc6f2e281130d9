import { defineUnlistedScript } from '#imports';
import { enter } from '../src/app/parts.ts';
import { english } from '../src/ui/messages/en/hint.ts';

export default defineUnlistedScript(() => enter('en', english));
