import { describe, expect, test } from 'vitest';
import { TIMINGS } from '../../../src/hints/timings.ts';
import { A, B, createScene, onHint, onMark, onPage, type Scene } from './scene.ts';

describe('nothing → resting → open', () => {
  test('asks while the pointer rests and opens at the end of the rest', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    expect(scene.state.next.stage).toBe('resting');
    scene.wait(TIMINGS.askAfter - 1);
    expect(scene.done()).toEqual([]);
    scene.wait(1);
    expect(scene.done()).toEqual(['ask 1']);
    scene.answer();
    expect(scene.done()).toEqual([]);
    scene.wait(TIMINGS.dwell - TIMINGS.askAfter - 1);
    expect(scene.done()).toEqual([]);
    scene.wait(1);
    expect(scene.done()).toEqual(['show 1 by pointer']);
    expect(scene.state.shown).toMatchObject({ stage: 'open', mark: A, over: 'mark' });
    expect(scene.state.next.stage).toBe('none');
  });

  test('opens in the very step that brings a late answer', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(900);
    expect(scene.done()).toEqual(['ask 1']);
    expect(scene.state.next.stage).toBe('waiting');
    scene.answer();
    expect(scene.done()).toEqual(['show 1 by pointer']);
  });

  test('shows the hint at the place where the pointer is by then', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(900);
    scene.move(104, 112, onMark(A));
    expect(scene.state.next).toMatchObject({ stage: 'waiting', at: { x: 104, y: 112 } });
  });

  test('a pointer that crosses a mark asks for nothing', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(40);
    scene.move(180, 110, onPage);
    scene.wait(1_000);
    expect(scene.done()).toEqual([]);
    expect(scene.timers).toBe(0);
  });

  test('a pointer that moves along a mark does not rest', () => {
    const scene = createScene();
    for (let x = 100; x < 300; x += 2 * TIMINGS.restRadius) {
      scene.move(x, 110, onMark(A));
      scene.wait(100);
    }
    scene.answer();
    expect(scene.done()).toEqual(['ask 1']);
    scene.wait(TIMINGS.dwell);
    expect(scene.done()).toEqual(['show 1 by pointer']);
  });

  test('a hand that trembles rests', () => {
    const scene = createScene();
    for (let i = 0; i < 20; i++) {
      scene.move(100 + (i % 2) * 5, 110 - (i % 3) * 3, onMark(A));
      scene.wait(10);
    }
    scene.answer();
    expect(scene.done()).toEqual(['ask 1', 'show 1 by pointer']);
  });

  test.each([
    ['the mark is left', (s: Scene) => s.move(100, 200, onPage)],
    ['a button is held, as in selecting text', (s: Scene) => s.move(101, 110, onMark(A), true)],
    ['the page scrolls', (s: Scene) => s.scroll(1)],
    ['the page is clicked', (s: Scene) => s.press(onPage)],
    ['the pointer leaves the window', (s: Scene) => s.send({ type: 'pointer-left', time: s.now })],
    [
      'the window is resized, blurred or hidden',
      (s: Scene) => s.send({ type: 'interrupted', time: s.now }),
    ],
    [
      'the mention vanishes',
      (s: Scene) => s.send({ type: 'gone', time: s.now, marks: new Set([A]) }),
    ],
    ['Escape is pressed', (s: Scene) => s.close()],
    ['everything ends', (s: Scene) => s.send({ type: 'reset', time: s.now })],
  ])('resting and waiting end when %s', (_, end) => {
    for (const rest of [100, 900]) {
      const scene = createScene();
      scene.move(100, 110, onMark(A));
      scene.wait(rest);
      scene.done();
      end(scene);
      expect(scene.state.next.stage).toBe('none');
      scene.send({ type: 'answer', time: scene.now, token: 1, answer: 'late' });
      scene.wait(2_000);
      expect(scene.done()).toEqual([]);
    }
  });

  test('another mention vanishing changes nothing', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.send({ type: 'gone', time: scene.now, marks: new Set([B]) });
    expect(scene.state.next.stage).toBe('resting');
  });
});

describe('a mark that has nothing to show', () => {
  test('is not asked for again until the pointer has left it', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(100);
    scene.answer(null);
    scene.wait(1_000);
    scene.move(104, 110, onMark(A));
    scene.wait(1_000);
    expect(scene.done()).toEqual(['ask 1']);
    scene.move(100, 200, onPage);
    scene.move(100, 110, onMark(A));
    scene.wait(1_000);
    expect(scene.done()).toEqual(['ask 1']);
  });

  test('is said when it was asked for by keyboard', () => {
    const scene = createScene();
    scene.command(A, true);
    scene.answer(null);
    expect(scene.done()).toEqual(['ask 1', 'announce null']);
    expect(scene.state.next.stage).toBe('none');
  });
});

describe('scrolling under a still pointer', () => {
  test('opens nothing, however long it rests', () => {
    const scene = createScene();
    scene.move(100, 110, onPage);
    scene.scroll(300);
    scene.move(100, 110, onMark(A));
    scene.move(102, 111, onMark(A));
    scene.wait(5_000);
    expect(scene.done()).toEqual([]);
  });

  test('ends when the pointer moves', () => {
    const scene = createScene();
    scene.move(100, 110, onPage);
    scene.scroll(300);
    scene.move(100 + TIMINGS.wakeDistance + 1, 110, onMark(A));
    scene.wait(TIMINGS.askAfter);
    expect(scene.done()).toEqual(['ask 1']);
  });
});

describe('open → leaving → nothing', () => {
  test('stays for the grace after the pointer has left, then goes', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 60, onPage);
    expect(scene.state.shown.stage).toBe('leaving');
    scene.wait(TIMINGS.grace - 1);
    expect(scene.done()).toEqual([]);
    scene.wait(1);
    expect(scene.done()).toEqual(['hide']);
    expect(scene.state.shown.stage).toBe('none');
  });

  test.each([
    ['the mark', onMark(A)],
    ['the hint', onHint],
  ])('is open again when the pointer comes back to %s', (_, over) => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 60, onPage);
    scene.wait(200);
    scene.move(100, 110, over);
    expect(scene.state.shown).toMatchObject({ stage: 'open', over: over.on });
    scene.wait(5_000);
    expect(scene.done()).toEqual([]);
  });

  test('an old grace does not shorten a new one', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 60, onPage);
    scene.wait(200);
    scene.move(100, 110, onMark(A));
    scene.move(100, 60, onPage);
    scene.wait(200);
    expect(scene.done()).toEqual([]);
    scene.wait(100);
    expect(scene.done()).toEqual(['hide']);
  });

  test('stays as long as the pointer is on the hint, and for the grace after that', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 200, onHint);
    scene.wait(60_000);
    expect(scene.done()).toEqual([]);
    scene.move(700, 200, onPage);
    scene.wait(TIMINGS.grace);
    expect(scene.done()).toEqual(['hide']);
  });

  test('the grace begins anew while the pointer comes nearer to the hint', () => {
    const scene = createScene();
    scene.open(A, 490);
    scene.place({ left: 80, top: 300, right: 500, bottom: 500 });
    for (let y = 130; y < 300; y += 20) {
      scene.move(480, y, onPage);
      scene.wait(TIMINGS.grace - 50);
    }
    expect(scene.done()).toEqual([]);
    scene.wait(50);
    expect(scene.done()).toEqual(['hide']);
  });

  test('goes after the grace when the pointer leaves the window', () => {
    const scene = createScene();
    scene.open(A);
    scene.send({ type: 'pointer-left', time: scene.now });
    scene.wait(TIMINGS.grace);
    expect(scene.done()).toEqual(['hide']);
  });

  test('stays while text is selected with the pointer outside', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 200, onHint);
    scene.move(700, 200, onPage, true);
    scene.wait(5_000);
    expect(scene.done()).toEqual([]);
  });
});

describe('neighbouring mentions', () => {
  test('beside an open hint the next one is asked for at once and opens after the short rest', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(300, 100, onMark(B));
    expect(scene.done()).toEqual(['ask 2']);
    scene.answer();
    scene.wait(TIMINGS.warmDwell - 1);
    expect(scene.done()).toEqual([]);
    scene.wait(1);
    expect(scene.done()).toEqual(['show 2 by pointer']);
    scene.wait(5_000);
    expect(scene.done()).toEqual([]);
  });

  test.each([
    ['shortly', TIMINGS.warmFor - 1, ['ask 2']],
    ['long', TIMINGS.warmFor, []],
  ])('%s after a hint has closed by itself', (_, pause, done) => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 60, onPage);
    scene.wait(TIMINGS.grace);
    expect(scene.done()).toEqual(['hide']);
    scene.wait(pause);
    scene.move(300, 110, onMark(B));
    expect(scene.done()).toEqual(done);
  });

  test('after Escape the next mention takes the long rest', () => {
    const scene = createScene();
    scene.open(A);
    scene.close();
    scene.done();
    scene.move(300, 110, onMark(B));
    expect(scene.done()).toEqual([]);
  });

  test('a mention crossed on the way to the hint takes the long rest', () => {
    const scene = createScene();
    scene.open(A);
    scene.place({ left: 80, top: 200, right: 500, bottom: 500 });
    scene.move(110, 130, onMark(B));
    expect(scene.done()).toEqual([]);
    scene.wait(TIMINGS.warmDwell);
    scene.move(115, 210, onHint);
    scene.wait(5_000);
    expect(scene.done().filter((effect) => !effect.startsWith('ask'))).toEqual([]);
  });

  test('the answer for a mention that was left is not shown', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(300, 100, onMark(B));
    scene.move(100, 110, onMark(A));
    scene.answer();
    scene.wait(5_000);
    expect(scene.done()).toEqual(['ask 2']);
  });
});

describe('Escape and the close button', () => {
  test('close at once, leave the focus alone, and the mark stays quiet until it was left', () => {
    const scene = createScene();
    scene.open(A);
    scene.close();
    expect(scene.done()).toEqual(['hide']);
    scene.move(103, 110, onMark(A));
    scene.wait(5_000);
    expect(scene.done()).toEqual([]);
    scene.move(100, 60, onPage);
    scene.move(100, 110, onMark(A));
    scene.wait(TIMINGS.askAfter);
    expect(scene.done()).toEqual(['ask 1']);
  });

  test('close a pinned hint and give the focus back where it was inside', () => {
    const scene = createScene();
    scene.command(A, true);
    scene.answer();
    scene.done();
    scene.close();
    expect(scene.done()).toEqual(['hide', 'restore-focus']);
  });

  test('before anything is open keep the mark quiet until the pointer has left it', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(100);
    scene.close();
    scene.done();
    scene.move(130, 110, onMark(A));
    scene.wait(2_000);
    expect(scene.done()).toEqual([]);
    scene.move(130, 200, onPage);
    scene.move(100, 110, onMark(A));
    expect(scene.state.next.stage).toBe('resting');
  });

  test('do nothing when nothing is open', () => {
    const scene = createScene();
    scene.close();
    expect(scene.done()).toEqual([]);
  });
});

describe('scrolling, resizing, leaving the page', () => {
  const turnAway: [string, (scene: Scene) => void][] = [
    ['scrolling', (s) => s.scroll(TIMINGS.scrollTolerance + 1)],
    [
      'scrolling in small steps',
      (s) => {
        for (let i = 0; i <= TIMINGS.scrollTolerance; i++) s.scroll(i % 2 === 0 ? 1 : -1);
      },
    ],
    ['resizing, blur, hiding', (s) => s.send({ type: 'interrupted', time: s.now })],
    ['the mention vanishing', (s) => s.send({ type: 'gone', time: s.now, marks: new Set([A]) })],
  ];

  test.each(turnAway)('%s closes a hint that the pointer on its mark holds', (_, turn) => {
    const scene = createScene();
    scene.open(A);
    turn(scene);
    expect(scene.done()).toEqual(['hide']);
  });

  test.each(turnAway)('%s closes a hint in its grace', (_, turn) => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 60, onPage);
    turn(scene);
    expect(scene.done()).toEqual(['hide']);
  });

  test.each(turnAway)('%s leaves a hint alone that the reader is in', (_, turn) => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 200, onHint);
    turn(scene);
    expect(scene.done()).toEqual([]);
  });

  test.each(turnAway)('%s leaves a pinned hint alone', (_, turn) => {
    const scene = createScene();
    scene.open(A);
    scene.press(onMark(A));
    scene.done();
    turn(scene);
    expect(scene.done()).toEqual([]);
  });

  test('a hint with the focus inside stays when its mention vanishes', () => {
    const scene = createScene();
    scene.open(A);
    scene.send({ type: 'focus', time: scene.now, inside: true });
    scene.send({ type: 'gone', time: scene.now, marks: new Set([A]) });
    expect(scene.done()).toEqual([]);
  });

  test.each([
    ['a tap', (s: Scene) => s.press(onMark(A), true)],
    ['the keyboard', (s: Scene) => s.command(A, false)],
  ])(
    'a hint opened by %s stays when its mention vanishes, and says so to a screen reader',
    (_, call) => {
      const scene = createScene();
      call(scene);
      scene.answer();
      expect(scene.done()).toContain('announce hint');
      scene.send({ type: 'gone', time: scene.now, marks: new Set([A]) });
      expect(scene.done()).toEqual([]);
      expect(scene.state.shown.stage).toBe('open');
    },
  );

  test('a hint called by keyboard survives the scrolling to its mention', () => {
    const scene = createScene();
    scene.command(A, false);
    scene.scroll(800);
    scene.answer();
    scene.scroll(20);
    expect(scene.done()).toEqual(['ask 1', 'show 1 by keyboard', 'announce hint']);
    expect(scene.state.shown.stage).toBe('open');
  });

  test('a jitter of the page closes nothing', () => {
    const scene = createScene();
    scene.open(A);
    scene.scroll(TIMINGS.scrollTolerance);
    expect(scene.done()).toEqual([]);
  });

  test('another page ends even a pinned hint', () => {
    const scene = createScene();
    scene.open(A);
    scene.press(onMark(A));
    scene.send({ type: 'reset', time: scene.now });
    expect(scene.done()).toEqual(['pin', 'hide']);
  });
});

describe('pinning', () => {
  test('a click on the mention pins its hint, a second one unpins it', () => {
    const scene = createScene();
    scene.open(A);
    scene.press(onMark(A));
    expect(scene.state.shown.stage).toBe('pinned');
    scene.move(100, 700, onPage);
    scene.press(onPage);
    scene.wait(60_000);
    expect(scene.done()).toEqual(['pin']);
    scene.press(onMark(A));
    expect(scene.done()).toEqual(['unpin']);
    expect(scene.state.shown.stage).toBe('open');
  });

  test('a click opens a mention at once, pinned, with the answer that was fetched meanwhile', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(80);
    scene.answer();
    scene.press(onMark(A));
    expect(scene.done()).toEqual(['ask 1', 'show 1 by pointer pinned']);
  });

  test('a click uses the question that is under way', () => {
    const scene = createScene();
    scene.move(100, 110, onMark(A));
    scene.wait(80);
    scene.press(onMark(A));
    scene.answer();
    expect(scene.done()).toEqual(['ask 1', 'show 1 by pointer pinned']);
  });

  test('a click on a mention that nobody rested on asks at once', () => {
    const scene = createScene();
    scene.press(onMark(A));
    expect(scene.done()).toEqual(['ask 1']);
    scene.answer();
    expect(scene.done()).toEqual(['show 1 by pointer pinned']);
  });

  test('resting on another mention changes nothing while a hint is pinned; a click replaces it', () => {
    const scene = createScene();
    scene.open(A);
    scene.press(onMark(A));
    scene.move(300, 110, onMark(B));
    scene.wait(5_000);
    expect(scene.done()).toEqual(['pin']);
    scene.press(onMark(B));
    scene.answer();
    expect(scene.done()).toEqual(['ask 2', 'show 2 by pointer pinned']);
  });

  test('the pin button does the same, and unpinned the hint follows the pointer again', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(100, 200, onHint);
    scene.send({ type: 'pin', pinned: true });
    scene.send({ type: 'pin', pinned: true });
    scene.send({ type: 'pin', pinned: false });
    expect(scene.done()).toEqual(['pin', 'unpin']);
    scene.move(700, 200, onPage);
    scene.wait(TIMINGS.grace);
    expect(scene.done()).toEqual(['hide']);
  });

  test('a click outside closes a hint that is not pinned', () => {
    const scene = createScene();
    scene.open(A);
    scene.press(onPage);
    expect(scene.done()).toEqual(['hide']);
  });

  test('a click inside the hint is the business of the hint', () => {
    const scene = createScene();
    scene.open(A);
    scene.press(onHint);
    expect(scene.done()).toEqual([]);
  });
});

describe('keyboard', () => {
  test('stepping shows the hint and says it, the focus stays', () => {
    const scene = createScene();
    scene.command(A, false);
    scene.answer('hint 1');
    expect(scene.done()).toEqual(['ask 1', 'show 1 by keyboard', 'announce hint 1']);
    scene.move(700, 700, onPage);
    scene.wait(60_000);
    expect(scene.state.shown.stage).toBe('open');
    scene.command(B, false);
    scene.answer('hint 2');
    expect(scene.done()).toEqual(['ask 2', 'show 2 by keyboard', 'announce hint 2']);
  });

  test('opening pins the hint and moves the focus into it', () => {
    const scene = createScene();
    scene.command(A, true);
    scene.answer();
    expect(scene.done()).toEqual(['ask 1', 'show 1 by keyboard pinned', 'focus-hint']);
  });

  test('opening what is shown moves the focus into it', () => {
    const scene = createScene();
    scene.open(A);
    scene.command(A, false);
    expect(scene.done()).toEqual([]);
    scene.command(A, true);
    expect(scene.done()).toEqual(['pin', 'focus-hint']);
  });

  test('stepping on with the focus inside keeps it inside', () => {
    const scene = createScene();
    scene.command(A, true);
    scene.answer();
    scene.done();
    scene.command(B, false);
    scene.answer();
    expect(scene.done()).toEqual(['ask 2', 'show 2 by keyboard', 'focus-hint']);
  });

  test('a pointer that happens to rest elsewhere does not get in the way of a command', () => {
    const scene = createScene();
    scene.command(A, true);
    scene.move(300, 110, onMark(B));
    scene.wait(500);
    scene.answer();
    expect(scene.done()).toEqual(['ask 1', 'show 1 by keyboard pinned', 'focus-hint']);
  });

  test('focus inside holds the hint when the pointer goes, and its end lets it go', () => {
    const scene = createScene();
    scene.open(A);
    scene.send({ type: 'focus', time: scene.now, inside: true });
    scene.move(700, 700, onPage);
    scene.wait(60_000);
    expect(scene.done()).toEqual([]);
    scene.send({ type: 'focus', time: scene.now, inside: false });
    scene.wait(TIMINGS.grace);
    expect(scene.done()).toEqual(['hide']);
  });

  test('focus that comes during the grace holds the hint', () => {
    const scene = createScene();
    scene.open(A);
    scene.move(700, 700, onPage);
    scene.send({ type: 'focus', time: scene.now, inside: true });
    scene.wait(60_000);
    expect(scene.done()).toEqual([]);
  });

  test('a hint whose pointer has left the window with the focus inside stays', () => {
    const scene = createScene();
    scene.open(A);
    scene.send({ type: 'focus', time: scene.now, inside: true });
    scene.send({ type: 'pointer-left', time: scene.now });
    scene.wait(60_000);
    expect(scene.done()).toEqual([]);
  });
});

describe('touch', () => {
  test('a tap opens, a tap outside closes, scrolling does not', () => {
    const scene = createScene();
    scene.press(onMark(A), true);
    scene.answer();
    scene.scroll(500);
    scene.press(onMark(A), true);
    expect(scene.done()).toEqual(['ask 1', 'show 1 by touch', 'announce hint']);
    scene.press(onPage, true);
    expect(scene.done()).toEqual(['hide']);
  });

  test('a tap outside closes a pinned hint too, since it covers the page', () => {
    const scene = createScene();
    scene.press(onMark(A), true);
    scene.answer();
    scene.send({ type: 'pin', pinned: true });
    scene.press(onPage, true);
    expect(scene.done()).toEqual(['ask 1', 'show 1 by touch', 'announce hint', 'pin', 'hide']);
  });

  test('a tap on another mention replaces the hint', () => {
    const scene = createScene();
    scene.press(onMark(A), true);
    scene.answer();
    scene.press(onMark(B), true);
    scene.answer();
    expect(scene.done()).toEqual([
      'ask 1',
      'show 1 by touch',
      'announce hint',
      'ask 2',
      'show 2 by touch',
      'announce hint',
    ]);
  });
});

describe('new data while a hint is open', () => {
  test('is asked for and shown in place', () => {
    const scene = createScene();
    scene.open(A);
    scene.send({ type: 'refresh' });
    scene.answer('newer');
    expect(scene.done()).toEqual(['ask 1', 'update newer']);
    expect(scene.state.shown.stage).toBe('open');
  });

  test('nothing left to show closes it', () => {
    const scene = createScene();
    scene.open(A);
    scene.send({ type: 'refresh' });
    scene.answer(null);
    expect(scene.done()).toEqual(['ask 1', 'hide']);
  });

  test('without an open hint nothing is asked', () => {
    const scene = createScene();
    scene.send({ type: 'refresh' });
    expect(scene.done()).toEqual([]);
  });
});

test('the place of a hint that was replaced is not taken for the new one', () => {
  const scene = createScene();
  scene.open(A);
  const old = scene.state.shown;
  scene.command(B, false);
  scene.answer();
  if (old.stage === 'none') throw new Error('nothing was shown');
  scene.send({ type: 'placed', token: old.token, box: { left: 0, top: 0, right: 1, bottom: 1 } });
  expect(scene.state.shown).toMatchObject({ mark: B, box: null });
});
