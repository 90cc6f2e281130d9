import { defineUnlistedScript } from '#imports';
import { enter } from '../src/app/parts.ts';
import { startArticle } from '../src/app/running-article.ts';

export default defineUnlistedScript(() => enter('article', startArticle));
