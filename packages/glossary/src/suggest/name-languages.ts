/**
 * The languages of the names that people of a country have, the commonest first. Written for this library from general
 * knowledge; ISO 3166-1 codes, BCP 47 languages. Names in Chinese characters of China and Taiwan are no renderings, so these
 * countries are absent.
 */
const languagesByCountry =
  'AD es fr|AE ar|AF ps fa|AG en|AI en|AL sq|AM hy ru|AO pt|AR es it|AT de|AU en|AW nl es|AZ az ru|BA bs sr|BB en|BD bn|BE nl fr|' +
  'BF mos fr|BG bg|BH ar|BI rn fr|BJ yo fr|BM en|BN ms|BO es|BR pt|BS en|BT ne|BW tn en|BY be ru|BZ en es|CA en fr|CD sw fr|' +
  'CF fr sw|CG fr sw|CH de fr it|CI fr ak|CL es|CM fr en|CO es|CR es|CU es|CV pt|CY el tr|CZ cs|DE de|DJ so ar|DK da|DM en|' +
  'DO es|DZ ar fr|EC es|EE et ru|EG ar|EH ar|ER ti ar|ES es ca|ET am om so|FI fi sv|FJ en hi|FM en|FO fo da|FR fr|GA fr|' +
  'GB en|GD en|GE ka|GF fr|GG en|GH ak en|GI en es|GL da|GM wo en|GN ff fr|GP fr|GQ es|GR el|GT es|GU en|GW pt|GY en hi|' +
  'HN es|HR hr|HT fr|HU hu|ID id|IE en ga|IL he|IM en|IN hi ta ur|IQ ar ku|IR fa|IS is|IT it|JE en|JM en|JO ar|JP ja|' +
  'KE sw en|KG ky ru|KH km|KI en|KM ar fr|KN en|KP ko|KR ko|KW ar|KY en|KZ kk ru|LA lo|LB ar fr|LC en|LI de|LK si ta|' +
  'LR en|LS st|LT lt|LU lb fr|LV lv ru|LY ar|MA ar fr|MC fr|MD ro ru|ME sr|MF fr|MG fr|MH en|MK mk sq|ML bm fr|MM my|' +
  'MN mn|MQ fr|MR ar|MT mt en|MU fr hi|MV dv ar|MW ny en|MX es|MY ms|MZ pt|NA af en|NC fr|NE ha fr|NG yo ha ig|NI es|' +
  'NL nl|NO nb|NP ne|NR en|NZ en|OM ar|PA es|PE es|PF fr|PG en|PH tl es en|PK ur ps|PL pl|PM fr|PR es|PS ar|PT pt|PW en|' +
  'PY es|QA ar|RE fr|RO ro|RS sr|RU ru|RW rw fr|SA ar|SB en|SC fr en|SD ar|SE sv|SG en ms|SI sl|SK sk|SL en|SM it|SN wo fr|' +
  'SO so ar|SR nl hi|SS ar en|ST pt|SV es|SY ar|SZ zu en|TC en|TD fr ar|TG fr|TH th|TJ tg fa ru|TL pt|TM tk ru|TN ar fr|' +
  'TO en|TR tr|TT en hi|TV en|TZ sw|UA uk ru|UG sw en|US en|UY es|UZ uz ru|VA it|VC en|VE es|VG en|VI en|VN vi|VU en fr|' +
  'WS en|XK sq|YE ar|YT fr|ZA zu xh af en|ZM ny en|ZW sn en';

const table: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  languagesByCountry.split('|').map((line) => {
    const [country = '', ...languages] = line.split(' ');
    return [country, languages] as const;
  }),
);

/**
 * The languages of names in a country, the commonest first; none for a country that is unknown or writes its names in Chinese
 * characters.
 *
 * @param country ISO 3166-1 alpha-2, as {@link Entry.country} has it
 * @example nameLanguagesOf('AF') // ['ps', 'fa']: how 穆塔基 of 阿富汗 is spelled
 */
export function nameLanguagesOf(country: string): readonly string[] {
  return table.get(country) ?? [];
}
