import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern, parsePattern } from '../../../src/settings/site-pattern.ts';

describe('a pattern means', () => {
  test.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://www.example.org/a?b=c', true],
    ['www.example.org', 'https://example.org/', true],
    ['example.org', 'https://news.example.org/', false],
    ['example.org', 'https://example.org.evil.test/', false],
    ['example.org', 'https://notexample.org/', false],
    ['*.example.org', 'https://news.example.org/', true],
    ['*.example.org', 'https://a.b.example.org/', true],
    ['*.example.org', 'https://example.org/', true],
    ['*.example.org', 'https://badexample.org/', false],
    ['EXAMPLE.org', 'https://example.ORG/', true],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['*', 'https://anything.test/a', true],
    ['*://*/politics/*', 'https://anything.test/politics/today', true],
    ['https://example.org', 'http://example.org/', false],
    ['https://example.org', 'https://example.org/', true],
    ['http://*.example.org/*', 'http://a.example.org/', true],
    ['example.org/politics/*', 'https://example.org/politics/a', true],
    ['example.org/politics/*', 'https://example.org/politics', false],
    ['example.org/*/live*', 'https://example.org/politics/live-blog', true],
    ['example.org/*/live*', 'https://example.org/live', false],
    ['example.org/a', 'https://example.org/a', true],
    ['example.org/a', 'https://example.org/a/b', false],
    ['example.org/*?page=*', 'https://example.org/a?page=2', true],
    ['example.org/*a*a', 'https://example.org/a', false],
    ['example.org/*a*a', 'https://example.org/aa', true],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000/', true],
    ['127.0.0.1:3000', 'http://127.0.0.1:3001/', false],
    ['example.org:443', 'https://example.org/', true],
    ['example.org:443', 'http://example.org/', false],
    ['example.org:80', 'http://example.org/', true],
    ['127.0.0.1', 'http://127.0.0.1:3001/', true],
    ['*', 'about:blank', false],
    ['*', 'file:///a.html', false],
    ['*', 'no address', false],
  ])('%s: %s %s', (pattern, address, expected) => {
    expect(matchesPattern(pattern, address)).toBe(expected);
  });
});

describe('a pattern that cannot be used says why', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ftp://example.org', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['https//example.org', 'scheme'],
    ['ex*mple.org', 'star'],
    ['*.*.org', 'star'],
    ['/politics', 'host'],
    ['https://', 'host'],
    ['exa mple.org', 'host'],
    ['example.org/a b', 'host'],
    ['example.org, example.com', 'host'],
    ['user@example.org', 'host'],
    ['a'.repeat(301), 'too-long'],
  ])('%j: %s', (pattern, fault) => expect(parsePattern(pattern)).toBe(fault));
});

test('every address is meant by its own site, and anything typed is read or refused', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (address) => {
      expect(matchesPattern(new URL(address).host, address)).toBe(true);
      expect(matchesPattern('*', address)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (pattern, address) => {
      expect(typeof matchesPattern(pattern, address)).toBe('boolean');
    }),
  );
});

test('no pattern takes long', () => {
  const path = `/${'*a'.repeat(140)}*b`;
  expect(matchesPattern(`example.org${path}`, `https://example.org/${'a'.repeat(50_000)}`)).toBe(
    false,
  );
});
