/** A house style in which the running text of a paragraph begins with who wrote it. */
export interface BylineForm {
  /** How it looks in print. */
  readonly sample: string;
  /** Tried where the paragraph begins, or goes on behind brackets and a dateline; the group `who` is the credit. */
  readonly pattern: RegExp;
}

/** House styles that stand in the line, written by us from the papers' own pages; the first that matches counts. */
export const bylineForms: readonly BylineForm[] = [
  {
    sample: '新华社记者王小明、李小红多哈14日电 会谈闭幕。',
    pattern: /^(?<who>\p{Script=Han}{0,8}[记記]者[^，,。：:；（(“「\n]{2,40}?\d{1,2}日\p{Script=Han}{0,4}[电電])/u,
  },
  {
    sample: '【大公報訊】記者文輝報道：政府宣布放寬措施。',
    pattern:
      /^(?<who>\p{Script=Han}{0,8}[记記]者[^，,。：:；（(“「\n]{2,30}?(?:[报報][道導导]|[电電]))(?=[:：，,\s]|$)/u,
  },
];

/** 中央廣播電臺 leads to its recording within the text: ……只是時間問題。#請聽記者陳林幸虹報導#美國……. */
export const recording: RegExp = /#[请請][听聽](?<who>[记記]者[^，,。：:；（(“「\n#]{2,30}[报報][道導导])#/u;

/** A dateline, behind which a paper may name its reporters: 新华社喀布尔8月15日电（记者史先涛）, 长江网10月4日讯（记者…）. */
export const datelineHead: RegExp =
  /^[^，,。；：:“”「」（()）【】\n]{2,30}?(?:[电電讯訊]|消息)(?=[\s（(【　]|[记記]者)/u;

/** The line of facts under a headline: 2019-09-26 12:11 来源：证券时报网 作者：李在山 编辑：…. */
export const factLine: RegExp =
  /(?:^|[\s)）|｜]|[来來]源[:：]\p{Script=Han}{2,12}?)(?<who>作者\s?(?:[:：|｜︱]\s?)?\p{Script=Han}[\p{Script=Han}·、 ]{1,30}?)(?=\s|$|[编編][辑輯]|[責责]任|[来來]源|[发發])/u;
