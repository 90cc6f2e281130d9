import type { Language } from '../../src/claims/language.ts';

interface Manner {
  readonly language: Language;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Height of the whole page instead of the window's. */
  readonly whole?: boolean;
}

/** A page of the web, with the hint of one of its mentions where one is named. */
export interface ArticlePicture extends Manner {
  readonly of: 'article';
  /** Folder of `tests/fixtures/pages`. */
  readonly page: string;
  readonly mention?: string;
  /** Buttons of the hint to press before. */
  readonly press?: readonly string[];
}

/** A page of our own, beside the article it is about where one is named. */
export interface OwnPicture extends Manner {
  readonly of: 'own';
  readonly path: '/popup.html' | '/options.html' | '/welcome.html' | '/sidepanel.html';
  readonly beside?: string;
  /** A mention of that article that is scrolled to. */
  readonly at?: string;
  /** Controls to press before, by their names; each as soon as it is there. */
  readonly press?: readonly RegExp[];
  /** Typed into the search box before. */
  readonly search?: string;
}

export type Picture = ArticlePicture | OwnPicture;

const ENGLISH = 'en-nato-confirms-deployment';
const BOTH_SUBJECTS = 'en-losses-of-both-sides';
const GERMAN = 'de-pentagon-zu-kursk';
const POPUP = { of: 'own', path: '/popup.html', width: 380, height: 600 } as const;
const PANEL = { of: 'own', path: '/sidepanel.html', width: 360, height: 900 } as const;
const OPTIONS = { of: 'own', path: '/options.html', width: 1_000, height: 820 } as const;
const WELCOME = { of: 'own', path: '/welcome.html', width: 1_000, height: 900 } as const;
const HINT = { of: 'article', page: GERMAN, mention: 'nordkoreanischen Soldaten' } as const;
const SERIES = { of: 'article', page: BOTH_SUBJECTS, mention: 'Russian losses' } as const;

/** As large as the stores ask. */
const STORE = { width: 1_280, height: 800 } as const;

/** The pictures of `docs/screenshots`, by the name of their file. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  article: { of: 'article', page: ENGLISH, language: 'en' },
  'hint-english': { of: 'article', page: ENGLISH, mention: 'Pentagon', language: 'en' },
  'hint-figure': { ...HINT, language: 'de' },
  'hint-figure-dark': { ...HINT, language: 'de', dark: true },
  'hint-claims': { of: 'article', page: ENGLISH, mention: 'Sergei Lavrov', language: 'en' },
  'hint-why': {
    of: 'article',
    page: ENGLISH,
    mention: 'South Korea’s spy agency',
    press: ['Why marked?'],
    language: 'en',
  },
  'hint-series': { ...SERIES, language: 'en' },
  'hint-series-dark': { ...SERIES, language: 'en', dark: true },
  'hint-narrow': { ...HINT, language: 'de', width: 390, height: 780 },
  popup: { ...POPUP, beside: ENGLISH, language: 'en' },
  'popup-dark': { ...POPUP, beside: GERMAN, language: 'de', dark: true },
  'popup-sources': {
    ...POPUP,
    beside: ENGLISH,
    press: [/^Sources/, /^Broadcasters/],
    language: 'en',
  },
  'popup-search': { ...POPUP, beside: GERMAN, search: 'pjöngjan soldatn', language: 'de' },
  'popup-packs': { ...POPUP, height: 1_480, beside: BOTH_SUBJECTS, language: 'en' },
  options: { ...OPTIONS, language: 'en' },
  'options-dark': { ...OPTIONS, language: 'de', dark: true },
  welcome: { ...WELCOME, language: 'en' },
  'welcome-dark': { ...WELCOME, language: 'de', dark: true },
  panel: { ...PANEL, beside: ENGLISH, at: 'Pentagon', language: 'en' },
  'panel-dark': { ...PANEL, beside: GERMAN, language: 'de', dark: true },
  'store-figure-en': {
    ...STORE,
    of: 'article',
    page: ENGLISH,
    mention: 'Pentagon',
    language: 'en',
  },
  'store-figure-de': { ...STORE, ...HINT, language: 'de' },
  'store-claims-en': {
    ...STORE,
    of: 'article',
    page: ENGLISH,
    mention: 'Sergei Lavrov',
    language: 'en',
  },
  'store-claims-de': {
    ...STORE,
    of: 'article',
    page: GERMAN,
    mention: 'Pat Ryder',
    language: 'de',
  },
  'store-settings-en': { ...OPTIONS, ...STORE, language: 'en' },
  'store-settings-de': { ...OPTIONS, ...STORE, language: 'de' },
};
