import type { NameFinding } from '@yiming/language-service';
import { l10n } from 'vscode';

/** No more than these of what a name may be are said in a sentence. */
const mostSaid = 3;

/** A name nobody's glossary has: what it may be, or what to do about it. */
function unknownName({ text, values }: NameFinding): string {
  const [best, ...others] = values.slice(0, mostSaid);
  if (best === undefined) return l10n.t('No glossary has {0}, and there is no guess: add its English to one', text);
  if (others.length === 0) return l10n.t('No glossary has {0}; it may be {1}', text, best);
  return l10n.t('No glossary has {0}; it may be {1}, or {2}', text, best, others.join(' | '));
}

/** Something written in several ways: the one here and the usual one, with how often they stand in the article. */
function inconsistentRendering({ text, english, values, replacements }: NameFinding): string {
  const [usual = '', usualCount = '', ownCount = ''] = values;
  const [replacement] = replacements ?? [];
  if (replacement === undefined)
    return l10n.t(
      '{0} is {1} here (×{2}) and {3} elsewhere (×{4}): write it one way',
      english,
      text,
      ownCount,
      usual,
      usualCount,
    );
  return l10n.t(
    '{0} is {1} here (×{2}) and {3} elsewhere (×{4}): write {5}',
    english,
    text,
    ownCount,
    usual,
    usualCount,
    replacement,
  );
}

/** What a glossary does not want, and what it wants. */
function forbiddenRendering({ text, values }: NameFinding): string {
  const [status, preferred] = values;
  const isForbidden = status === 'forbidden';
  if (preferred === undefined)
    return isForbidden
      ? l10n.t('The glossary forbids {0}, and says nothing better', text)
      : l10n.t('The glossary calls {0} deprecated, and says nothing better', text);
  return isForbidden
    ? l10n.t('The glossary forbids {0}: write {1}', text, preferred)
    : l10n.t('The glossary calls {0} deprecated: write {1}', text, preferred);
}

/** What is found at a name, in one sentence in the reader's language: it names the value and what would be right. */
export function findingText(finding: NameFinding): string {
  switch (finding.code) {
    case 'unknown-name':
      return unknownName(finding);
    case 'inconsistent-rendering':
      return inconsistentRendering(finding);
    case 'contradicting-gloss':
      return l10n.t(
        'The article gives {0} as {1}, and the glossary as {2}: check which is right',
        finding.text,
        finding.values[0] ?? '',
        finding.english,
      );
    case 'forbidden-rendering':
      return forbiddenRendering(finding);
  }
}

/** What is said at another place that a finding is about. */
export function relatedText({ code }: Pick<NameFinding, 'code'>, text: string): string {
  switch (code) {
    case 'unknown-name':
    case 'forbidden-rendering':
      return l10n.t('{0} stands here, too', text);
    case 'inconsistent-rendering':
      return l10n.t('Here it is {0}', text);
    case 'contradicting-gloss':
      return l10n.t('The article gives {0} here', text);
  }
}

/** What kind of finding it is, as the heading of a choice. */
export function findingKind({ code }: Pick<NameFinding, 'code'>): string {
  switch (code) {
    case 'unknown-name':
      return l10n.t('Name in no glossary');
    case 'inconsistent-rendering':
      return l10n.t('Written in several ways');
    case 'contradicting-gloss':
      return l10n.t('The article says another English');
    case 'forbidden-rendering':
      return l10n.t('Not to be written so');
  }
}
