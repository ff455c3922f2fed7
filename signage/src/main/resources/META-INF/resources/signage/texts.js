// @ts-check
import { addTexts } from '/shared/text.js';

addTexts('ja', {
  announce: '{no}、{c}番窓口へお越しください',
  announceAt: '{no}、{c}へお越しください',
  announceAgain: 'もう一度お呼びします。',
  waitHere: '番号をお呼びするまで、お待ちください',
  cannotShow: 'ただいま番号を表示できません。係員がお呼びします',
  nobodyWaits: 'お待ちの方はいません',
  nobodyMissed: 'いまはありません',
  noEarlier: 'まだありません',
  opensToday: '本日は{t}から受け付けます',
  receptionEnded: '受付終了',
  soundOn: '音を出す',
  servicePage: '{p}/{n}ページ',
  noticePage: 'お知らせ {p}/{n}',
  chooseOffice: '表示するカードセンターを選んでください',
  loadingOffices: '読み込んでいます',
  noOffices: 'カードセンターがまだ登録されていません',
  unknownOffice: '「{id}」というカードセンターはありません',
  enrol: 'この画面を登録する',
  enrolWhy: '登録すると、次からはこのカードセンターの画面が自動で開きます。登録コードは管理画面の「端末」で発行できます',
  enrolCode: '登録コード',
  enrolSend: '登録する',
  'enrol.unknown-code': '使えないコードです。コードは1回だけ、24時間以内に使えます。管理画面で新しいコードを発行してください',
  'enrol.other-kind': '表示用のコードではありません。管理画面で「表示」の端末のコードを発行してください',
  'enrol.failed': '登録できませんでした。しばらくしてから、もう一度お試しください',
});

addTexts('en', {
  waitHere: 'Please wait until your number is called.',
  cannotShow: 'Numbers cannot be shown now. Staff will call you.',
  opensToday: 'Opens today at {t}',
});
