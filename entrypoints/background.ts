import { defineBackground } from '#imports';
import { startBackground } from '../src/app/background/background.ts';

export default defineBackground(() => startBackground());
