import { defineUnlistedScript } from '#imports';
import { startPageArticle } from '../src/app/page-article.ts';
import { enter } from '../src/app/parts.ts';

export default defineUnlistedScript(() => enter('article', startPageArticle));
