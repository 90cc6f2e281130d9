import { expect, test, vi } from 'vitest';
import { startSession } from './support/session.ts';

const FILL = 'Soldiers were seen again, and later on more of them as well. '.repeat(8);
const page = (body: string) =>
  `<!doctype html><html lang="en"><style>.tiny { position: absolute; width: 1px; height: 1px; overflow: hidden }</style>
  <body><article><h1>Headline</h1><p>${FILL}</p>${body}<p>${FILL}</p></article></body></html>`;

/** Answers the first look and the whole of it. */
async function read({ asked, scans }: Awaited<ReturnType<typeof startSession>>): Promise<void> {
  await scans(1);
  asked[0]?.reply(/Kursk|Sumy/g);
  await scans(2);
  asked[1]?.reply(/Kursk|Sumy/g);
}

async function frames(window: Window, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1)
    await new Promise((next) => window.requestAnimationFrame(next));
}

test('a mention that stays hidden in a paragraph that is seen is not looked at frame after frame', async () => {
  const running = await startSession(
    page('<p>Near Kursk <span class="tiny">and near Sumy</span> they were seen.</p>'),
  );
  const { window, marked } = running;
  await read(running);
  await expect.poll(marked).toEqual(['Kursk']);
  await expect.poll(() => running.session.report()?.mentions).toBe(1);
  let looks = 0;
  const { prototype } = window.Element;
  const real = prototype.checkVisibility;
  prototype.checkVisibility = function (this: Element, ...how) {
    looks += 1;
    return real.apply(this, how);
  };
  await frames(window, 4);
  looks = 0;
  await frames(window, 20);
  expect(looks).toBe(0);
});

test('what is unfolded, fades in, or becomes visible by a style alone is marked', async () => {
  const running = await startSession(
    page(`<style>#a { display: none } #b { opacity: 0; transition: opacity 20ms } #c { visibility: hidden }</style>
      <p>Seen near <b id="a">Kursk</b>.</p>
      <div id="b"><p>Seen near Sumy.</p></div>
      <p id="c">Seen near Kursk again.</p>`),
  );
  const { document, session, marked } = running;
  const style = (id: string) => (document.getElementById(id) as HTMLElement).style;
  await read(running);
  const told = () => session.report()?.topics.map(({ mentions }) => mentions);
  await expect.poll(told).toEqual([0, 0]);
  await frames(running.window, 4);
  expect(marked()).toEqual([]);
  running.changed.mockClear();
  style('a').display = 'inline';
  await expect.poll(marked).toEqual(['Kursk']);
  expect(running.changed).toHaveBeenCalled();
  expect(told()).toEqual([1, 0]);
  style('b').opacity = '1';
  await expect.poll(marked).toEqual(['Kursk', 'Sumy']);
  style('c').visibility = 'visible';
  session.refresh();
  expect(marked()).toEqual(['Kursk', 'Sumy', 'Kursk']);
});

test('a mention stays the same mark while what is around it changes', async () => {
  const running = await startSession(page('<p id="a">Seen near Kursk, and then near Sumy.</p>'));
  const { document, session, asked, scans, gone } = running;
  const paragraph = document.getElementById('a') as HTMLElement;
  const marked = () =>
    [...session.marks.all()].map(({ id, mention: { alias }, range }) => {
      const { startContainer, startOffset, endOffset, endContainer } = range;
      const isThere = startContainer.isConnected && startContainer === endContainer;
      const text = isThere ? startContainer.nodeValue?.slice(startOffset, endOffset) : null;
      return { id, alias, text };
    });
  await read(running);
  await expect.poll(marked).toHaveLength(2);
  const before = marked();
  expect(before.map(({ text }) => text)).toEqual(['Kursk', 'Sumy']);
  const changes = [
    () => paragraph.append(' Later nothing more was heard.'),
    () => {
      paragraph.innerHTML = `${paragraph.innerHTML}`;
    },
    () => {
      paragraph.innerHTML = paragraph.innerHTML.replace(/\w+/g, '<span>$&</span>');
    },
  ];
  for (const [index, change] of changes.entries()) {
    change();
    await scans(3 + index);
    // Before it is answered, and after.
    expect(marked()).toEqual(before);
    asked[2 + index]?.reply(/Kursk|Sumy/g);
    await frames(running.window, 2);
    expect(marked()).toEqual(before);
  }
  expect(gone).not.toHaveBeenCalled();
  paragraph.textContent = 'Seen near Kursk, and at last near Sumy.';
  await scans(6);
  expect(marked()).toEqual(before.slice(0, 1));
  expect(gone.mock.lastCall).toEqual([new Set([before[1]?.id])]);
  asked[5]?.reply(/Kursk|Sumy/g);
  await expect.poll(marked).toHaveLength(2);
});

test('a mark is not painted on what a page has written in place of its text', async () => {
  const running = await startSession(
    page('<p id="a">Seen near Kursk.</p><p>And <b id="b">near Sumy</b>.</p>'),
  );
  const { window, document, asked, scans } = running;
  const painted = () =>
    [...(window.CSS.highlights.get('fact-hints-mention') ?? [])].map(
      ({ startContainer: { nodeValue }, startOffset, endOffset }) =>
        nodeValue?.slice(startOffset, endOffset),
    );
  const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)?.firstChild) as [Text, Text];
  await read(running);
  await expect.poll(painted).toEqual(['Kursk', 'Sumy']);
  // As it is when the page paints next.
  const rewrite = async (node: Text, text: string) => {
    node.data = text;
    await Promise.resolve();
    return painted();
  };
  expect(await rewrite(a, 'Nothing was seen.')).toEqual(['Sumy']);
  expect(await rewrite(a, 'Seen near Kursk again.')).toEqual(['Sumy', 'Kursk']);
  expect(await rewrite(b, 'in Kursk')).toEqual(['Kursk']);
  expect(await rewrite(b, 'in Kursk, too')).toEqual(['Kursk']);
  await scans(3);
  asked[2]?.reply(/Kursk|Sumy/g);
  await expect.poll(painted).toEqual(['Kursk', 'Kursk']);
});

test('text in an element without a box is marked when what is around it is unfolded', async () => {
  const running = await startSession(
    page(`<style>#fold { display: none } p span { display: contents }</style>
      <p>Seen near <span>Kursk</span>.</p><div id="fold"><p><span>Seen near Sumy.</span></p></div>`),
  );
  await read(running);
  await frames(running.window, 4);
  expect(running.marked()).toEqual(['Kursk']);
  (running.document.getElementById('fold') as HTMLElement).style.display = 'block';
  await expect.poll(running.marked).toEqual(['Kursk', 'Sumy']);
});

test('text in a shadow root that goes, or is rendered anew around it, leaves nothing behind', async () => {
  const running = await startSession(page('<div id="around"><my-text></my-text></div>'));
  const { document, session, asked, scans, marked } = running;
  const fill = () => {
    const root = document.querySelector('my-text')?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Seen near Kursk.';
    root?.append(paragraph);
  };
  fill();
  await read(running);
  await expect.poll(marked).toEqual(['Kursk']);
  const around = document.getElementById('around') as HTMLElement;
  around.append('Beside it, they say.');
  await scans(3);
  asked[2]?.reply(/Kursk/g);
  await frames(running.window, 4);
  expect(marked()).toEqual(['Kursk']);
  around.remove();
  await expect.poll(marked).toEqual([]);
  expect(session.blocks().map(({ text }) => text.slice(0, 8))).toEqual([
    'Headline',
    'Soldiers',
    'Soldiers',
  ]);
});

test('what its own style no longer hides is read, and goes when it hides it again', async () => {
  const running = await startSession(
    page('<p id="more" style="display:none">Seen near Kursk.</p>'),
  );
  const { document, asked, scans, marked } = running;
  const more = document.getElementById('more') as HTMLElement;
  await read(running);
  await frames(running.window, 4);
  more.style.color = 'black';
  more.style.display = '';
  await scans(3);
  asked[2]?.reply(/Kursk/g);
  await expect.poll(marked).toEqual(['Kursk']);
  more.style.display = 'none';
  await expect.poll(marked).toEqual([]);
  expect(asked).toHaveLength(3);
});

test('marks keep the order of the page across shadow roots', async () => {
  const running = await startSession(
    page(
      '<p>Seen near Kursk.</p><my-text><p>Seen near Kursk and Sumy.</p></my-text><p>Not near Sumy.</p>',
    ),
  );
  const { document, session, scans, asked } = running;
  const root = document.querySelector('my-text')?.attachShadow({ mode: 'open' });
  root?.append(document.createElement('p'), document.createElement('slot'));
  (root?.firstChild as Element).textContent = 'Seen near Sumy.';
  await scans(1);
  asked[0]?.reply(/Kursk|Sumy/g);
  await expect
    .poll(() => session.marks.painted().map(({ block }) => block.text))
    .toEqual([
      'Seen near Kursk.',
      'Seen near Sumy.',
      'Seen near Kursk and Sumy.',
      'Seen near Kursk and Sumy.',
      'Not near Sumy.',
    ]);
});

test('a page that becomes another one is read in steps, and keeps what is the same', async () => {
  const many = (name: string) => `<p>${name} was seen. ${FILL}</p>`.repeat(300);
  const running = await startSession(page(`<div id="text">${many('Kursk')}</div>`));
  const { document, session, asked, scans, marked } = running;
  await read(running);
  await expect.poll(() => marked().length).toBe(300);
  const before = [...session.marks.all()].slice(0, 100).map(({ id }) => id);

  const { scheduler } = globalThis as unknown as { scheduler: { postTask: () => void } };
  const turns = vi.spyOn(scheduler, 'postTask');
  const clock = vi.spyOn(performance, 'now');
  // Every look at the clock is a millisecond later: so many steps take several turns, on any machine.
  let time = performance.now();
  clock.mockImplementation(() => (time += 1));
  const text = document.getElementById('text') as HTMLElement;
  for (const paragraph of [...text.children].slice(100)) paragraph.remove();
  session.renew();
  await expect.poll(() => marked().length).toBe(100);
  clock.mockRestore();
  expect(turns.mock.calls.length).toBeGreaterThan(10);
  turns.mockRestore();
  expect([...session.marks.all()].map(({ id }) => id)).toEqual(before);
  await scans(2);
  expect(asked).toHaveLength(2);
});

test('of a page that only says to be an article the text is read when it comes in a shadow root', async () => {
  const { document, asked, scans } = await startSession(
    '<!doctype html><html lang="en"><body><p>Loading …</p><my-app></my-app></body></html>',
  );
  await scans(1);
  asked[0]?.reply(/Kursk/g);
  await scans(2);
  asked[1]?.reply(/Kursk/g);
  const outer = (document.querySelector('my-app') as Element).attachShadow({ mode: 'open' });
  outer.innerHTML = '<div class="social-app"><my-article></my-article></div>';
  const inner = (outer.querySelector('my-article') as Element).attachShadow({ mode: 'open' });
  inner.innerHTML = `<article><h1>Headline</h1><p>${FILL}</p><p>Seen near Kursk. ${FILL}</p></article>`;
  await expect.poll(() => asked.length, { timeout: 5_000 }).toBe(3);
  expect(asked[2]?.request.blocks.map(({ text }) => text.slice(0, 16))).toEqual([
    'Headline',
    FILL.slice(0, 16),
    'Seen near Kursk.',
  ]);
});
