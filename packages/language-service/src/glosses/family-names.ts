/**
 * Frequent family names written in characters, with how they are romanized: Pinyin, Wade–Giles, Cantonese, Korean,
 * Vietnamese; written for this library from general knowledge. Simplified; fold other texts first.
 */
const table =
  '王wang,wong,ong;李li,lee,lei,yi,rhee,ly,lie;张zhang,chang,cheung,jang,teo,teoh,truong;刘liu,lau,low,yoo,ryu,luu;陈chen,chan,tan,tran,jin;杨yang,yeung,young,duong,yeo;赵zhao,chao,chiu,chew,cho,jo,trieu;黄huang,wong,ng,hwang,hoang,huynh,oei;周zhou,chou,chow,chau,joo,chu;吴wu,ng,goh,oh,ngo;徐xu,hsu,tsui,chui,seo,suh,tu;孙sun,suen,son,sohn,ton;胡hu,wu,woo,ho;朱zhu,chu,choo,ju,joo;高gao,kao,ko,koh,go,cao;林lin,lam,lim,im,yim;何he,ho,ha;郭guo,kuo,kwok,koay,quek,kwak,quach;马ma,mah;罗luo,lo,law,loh,la;梁liang,leung,leong,neo,luong,ryang;宋song,sung,soong,tong;郑zheng,cheng,tay,chung,jung,jeong,jong,trinh;谢xie,hsieh,tse,cheah,ta;韩han,hon,hahn;唐tang,tong,duong;冯feng,fung,fong,phung;于yu;董dong,tung,dung;萧xiao,hsiao,siu;肖xiao,hsiao,siu;程cheng,ching;曹cao,tsao,tso,cho,tao;袁yuan,yuen,vien;邓deng,teng,tang,dang;许xu,hsu,hui,koh,khoo,heo,huh,hua;傅fu,foo;沈shen,shum,sim,shim,tham;曾zeng,tseng,tsang,chan,tang;彭peng,pang,phang;吕lu,lyu,lui,loo,la;苏su,soo,so,to;卢lu,lo,loo,roh,noh,no,ro;蒋jiang,chiang,cheung,tuong;蔡cai,tsai,choi,choy,chua,chai,thai;贾jia,chia;丁ding,ting,chung,dinh,jung,jeong;魏wei,ngai,nguy;薛xue,hsueh,sit;叶ye,yeh,yip,ip,yap,diep;阎yan,yen,yim;余yu,yue,yee;潘pan,poon,phua,ban,phan;杜du,tu,to,do;戴dai,tai,dang;夏xia,hsia,ha;钟zhong,chung,cheng;汪wang;田tian,tien,tin,jeon,chun,dien;任ren,jen,yam,im,lim,nham;姜jiang,chiang,kang,khuong;范fan,fam,pham;方fang,fong,bang,phuong;石shi,shih,shek,seok,thach;姚yao,yiu,dieu;谭tan,tam,dam;廖liao,liu,liew,lieu;邹zou,tsou,chau;熊xiong,hsiung,hung;金jin,chin,kam,kim;陆lu,luk,loke,luc;郝hao;孔kong,kung,hung,khong;白bai,pai,pak,baek,paek,bach;崔cui,tsui,choi,choe,thoi;康kang,hong,khang;毛mao,mo;邱qiu,chiu,yau,khoo,khau;秦qin,chin,chun,tan;江jiang,chiang,kong,giang;史shi,shih,sze,su;顾gu,ku,koo,co;侯hou,hau,hau;邵shao,siu,thieu;孟meng,mang,maeng,manh;龙long,lung;万wan,man,van;段duan,tuan,doan;雷lei,lui,loi;钱qian,chien,chin,tien;汤tang,tong,thang;尹yin,wan,yoon,yun,doan;黎li,lai,le;易yi,yik;常chang,sheung;武wu,vu,vo;乔qiao,chiao,kiu,kieu;贺he,ho;赖lai;龚gong,kung,kwon;文wen,man,moon,mun,van;朴piao,park,pak,bak;申shen,shin,sin,than;权quan,kwon,kwun,quyen;安an,ahn,on;柳liu,lau,yoo,ryu,lieu;洪hong,hung,ang;南nam,nan;裴pei,bae,bui;禹woo,yu;具koo,ku,goo;成sung,seong,cheng;全quan,jun,jeon,chun;严yan,yim,eom,nghiem;阮ruan,nguyen,yuen;施shi,shih,sze,see;柯ke,ko,kwa,o;翁weng,yung,ong;莫mo,mok,mac;庄zhuang,chuang,chong,chng;温wen,wan,on;尤you,yu,yau;游you,yu,yau;颜yan,yen,ngan;倪ni,ngai;詹zhan,chan,jim;聂nie,nip;章zhang,chang,cheung;鲁lu,lo;韦wei,wai,vi;俞yu,yue;葛ge,ko;涂tu;童tong,tung;辛xin,shin;管guan,kwun;简jian,chien,kan;连lian,lien;宫gong;欧ou,au,ow;殷yin,yan;盛sheng,sing;狄di;匡kuang;凌ling;祝zhu,chuk;岳yue;齐qi,chi;伍wu,ng;左zuo,tso;甘gan,kam,kum;纪ji,chi;舒shu;包bao,pao,pau;房fang,fong;关guan,kuan,kwan;骆luo,lok;卓zhuo,cho,cheuk;柏bo,bai;霍huo,fok;司si;艾ai;时shi;屠tu;向xiang,heung;路lu;费fei;鲍bao,pao,pau;习xi,hsi;栗li;耿geng,keng;华hua,wah;谷gu,ku;储chu;解xie;曲qu;鹿lu;靳jin;薄bo;项xiang;单shan;佟tong;穆mu;苗miao;米mi;宁ning;古gu,koo;梅mei;滕teng;喻yu;褚chu;娄lou;邢xing;祁qi;窦dou;冉ran;茅mao;桂gui;车cha,che';

const romanizations: ReadonlyMap<string, readonly string[]> = new Map(
  table.split(';').map((row) => [row.charAt(0), row.slice(1).split(',')]),
);
const twoCharacters: ReadonlyMap<string, readonly string[]> = new Map([
  ['欧阳', ['ouyang', 'auyeung', 'auyong', 'ou']],
  ['司马', ['sima', 'szema']],
  ['司徒', ['situ', 'szeto', 'seto']],
  ['诸葛', ['zhuge', 'chukot']],
  ['上官', ['shangguan', 'sheungkwun']],
  ['夏侯', ['xiahou']],
  ['东方', ['dongfang']],
  ['皇甫', ['huangfu']],
  ['尉迟', ['yuchi']],
  ['南宫', ['nangong', 'namgung']],
]);

/**
 * How the family name that a written name begins with is romanized, with its length in characters; `undefined` when it
 * begins with none of the table. Folded text.
 *
 * @example familyNameOf('蔡英文')?.romanized.includes('tsai') // true
 */
export function familyNameOf(
  name: string,
): { readonly length: number; readonly romanized: readonly string[] } | undefined {
  const two = twoCharacters.get(name.slice(0, 2));
  if (two !== undefined && name.length > 2) return { length: 2, romanized: two };
  const one = romanizations.get(name.charAt(0));
  return one === undefined ? undefined : { length: 1, romanized: one };
}
