import { ARTICLES, type ArticleFixture } from '../support/article-fixtures.ts';

/** An article of the soak, as a page of its own and as a view of one page that never loads again. */
export type SoakArticle = ArticleFixture;

export const SOAK_ARTICLES: readonly SoakArticle[] = ARTICLES;

/** One page that shows any of the articles, each time with new nodes and an address of its own. */
export function viewsPage(): string {
  const views = ARTICLES.map(({ expected }) => ({
    language: expected.language,
    blocks: expected.blocks ?? [],
  }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Views</title>
<style>body { font: 17px/1.5 sans-serif; max-width: 640px; margin: 40px auto }</style></head><body>
<main id="view"></main><script>
const views = ${JSON.stringify(views).replaceAll('<', '\\u003c')};
let shown = 0;
window.show = (index) => {
  history.pushState(null, '', '/views/' + (shown += 1));
  const { language, blocks } = views[index];
  document.documentElement.lang = language;
  const article = document.createElement('article');
  blocks.forEach((text, at) => {
    const element = document.createElement(at === 0 ? 'h1' : 'p');
    element.textContent = text;
    article.append(element);
  });
  document.getElementById('view').replaceChildren(article);
};
window.show(0);
</script></body></html>`;
}

/** Topics of an article none of whose names is among the marks; names of marks that nobody labelled. */
export function missed(article: SoakArticle, marked: readonly string[]): readonly string[] {
  const { mentions, optional = [], hiddenByStyle = [] } = article.expected;
  const painted = new Set(marked);
  const topics = [...new Set(mentions.map(({ topic }) => topic))].filter(
    (topic) => !mentions.some((each) => each.topic === topic && painted.has(each.text)),
  );
  const labels = new Set([...mentions, ...optional, ...hiddenByStyle].map(({ text }) => text));
  return [...topics, ...marked.filter((text) => !labels.has(text)).map((text) => `not “${text}”`)];
}
