import { defineUnlistedScript } from '#imports';
import { startArticle } from '../src/app/article/running-article.ts';
import { enter } from '../src/app/page/parts.ts';

export default defineUnlistedScript(() => enter('article', startArticle));
