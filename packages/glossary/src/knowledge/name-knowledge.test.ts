import { expect, test } from 'vitest';
import { readClips } from '../clips/read-clips.js';
import { readComposition } from '../compose/read-composition.js';
import { prepareKnowledge } from './name-knowledge.js';

const file = (text: string): { readonly text: string; readonly file: string } => ({ text, file: 'words.tsv' });

test('makes the data searchable by character, form and country', () => {
  const { clips } = readClips(
    'clip\tcountry\ten\tadjective\tbefore\tafter\twords\n塔\t\tTaliban\tTaliban\t\t方\t塔楼\n',
  );
  const composition = readComposition({
    bodies: file(
      'zh\ttw\thk\ten\tshort\tpattern\towners\talone\tcountries\n国会\t國會\t\tparliament\t\tadjective\tcountry\tyes\t\n',
    ),
    offices: file('zh\ttw\thk\ten\tpattern\towners\tbefore_name\tcountries\n谢赫\t\t\tsheikh\thonorific\t\tSheikh\t\n'),
    placeWords: file('zh\ttw\thk\ten\tpattern\tcountries\n市\t\t\tcity\tbare\t\n'),
    demonyms: file('code\ten\tadjective\tpeople\tperson\nEU\tEuropean Union\tEU|European\t\t\n'),
  });
  const knowledge = prepareKnowledge({ clips, composition });
  expect(knowledge.clips.get('塔')?.map(({ english }) => english)).toEqual(['Taliban']);
  expect(knowledge.bodies.findAll('德国国会')).toMatchObject([{ start: 2, end: 4 }]);
  expect(knowledge.offices.findAll('谢赫')).toHaveLength(1);
  expect(knowledge.placeWords.findAll('莫斯科市')).toMatchObject([{ start: 3, end: 4 }]);
  expect(knowledge.demonyms.get('EU')?.adjectives).toEqual(['EU', 'European']);
});

test('no data gives knowledge of nothing', () => {
  const composition = { bodies: [], offices: [], placeWords: [], demonyms: [], problems: [] };
  const knowledge = prepareKnowledge({ clips: [], composition });
  expect([knowledge.clips.size, knowledge.demonyms.size]).toEqual([0, 0]);
  expect(knowledge.bodies.findAll('外交部')).toEqual([]);
});
