import { defineUnlistedScript } from '#imports';
import { enterArticlePart } from '../src/app/article-door.ts';
import { createArticleTools } from '../src/app/article-part.ts';

export default defineUnlistedScript(() => enterArticlePart(createArticleTools));
