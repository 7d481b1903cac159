import type { check as en } from './en.js';

export const check: Record<keyof typeof en, string> = {
  'command.check': '動作確認',
  'help.check': 'ご自身の組織で何が動くかを試し、誰の名前も含まないレポートを作ります。',
  'button.checkAgain': 'もう一度確認',
  'button.checkReport': 'コピー用レポート',
  'check.title':
    '正常 {works, number}、拒否 {refused, number}、未確認 {unseen, number}、ここでは確認不可 {apart, number}',
  'check.text':
    'ご本人の権限で試しました。何も変更していません。チャットが必要なものは、起動してから見たものを表示しています。',
  'check.report.label': 'レポート',
  'check.report.text':
    'すべて選択してコピーし、問題の報告などに貼り付けてください。含まれるのはコード、状態、形だけで、名前、ID、リンクは含まれません。',
  'check.state.works': '正常',
  'check.state.refused': '拒否',
  'check.state.unseen': '未確認',
  'check.state.apart': 'ここでは確認不可',

  'check.group.access': 'サインインとアクセス許可',
  'check.group.meetings': 'あなたの会議とレポート',
  'check.group.events': 'ウェビナーとタウンホール',
  'check.group.teams': 'チャットと Teams',
  'check.group.bot': 'ボット自身',

  'check.line.signIn': 'サインイン',
  'check.line.signInPrivate': '自動サインイン（個人チャット）',
  'check.line.signInChat': '自動サインイン（チャットから）',
  'check.line.reportPermission': 'レポートの読み取り',
  'check.line.calendarPermission': '会議と予定表の読み取り',
  'check.line.eventsPermission': 'ウェビナーの読み取り',
  'check.line.calendarView': '予定表',
  'check.line.joinLink': '参加リンクの形式',
  'check.line.thread': '会議のチャット',
  'check.line.channel': 'チャネル会議',
  'check.line.reports': 'レポートの一覧',
  'check.line.expand': 'レポート内の参加者（$expand）',
  'check.line.pages': '複数ページのレポート',
  'check.line.webinars': 'ウェビナーとタウンホールの一覧',
  'check.line.registrations': '登録者',
  'check.line.townhall': 'タウンホールのレポート内の登録',
  'check.line.meetingType': 'Teams での会議の種類',
  'check.line.participant': '会議に誰がいるか（inMeeting）',
  'check.line.participantPermission': '会議に誰がいるかを見るアクセス許可',
  'check.line.meetingEvents': '会議の開始と終了',
  'check.line.participantEvents': '参加と退出のイベント',
  'check.line.targeted': 'チャット内の一人だけへのメッセージ',
  'check.line.conversation': 'Teams での会話の種類',
  'check.line.installed': 'インストール',
  'check.line.copilot': 'Copilot での質問',
  'check.line.artifact': 'チャットのアクセス許可によるレポート',
  'check.line.looks': '電話でのグラフとバッジ',

  'check.remedy.consent':
    'ここで **誰が出席した** と質問して「許可」を押すか、管理者に全員分の同意を依頼してください。',
  'check.remedy.admin': 'VirtualEvent.Read には管理者の同意が必要です（docs/install.md の手順 3）。',
  'check.remedy.stepUp':
    '組織がもう 1 つの手順を求めています。ここで **誰が出席した** と質問し、「続行」を押してください。',
  'check.remedy.again': '**サインアウト**、続けて **サインイン** と入力し、もう一度確認してください。',
  'check.remedy.account':
    '別のアカウントでサインインしています。**サインアウト**、続けてこのアカウントで **サインイン** と入力してください。',
  'check.remedy.later':
    'Microsoft が混み合っているか、応答していません。後でもう一度確認し、続くようなら doctor を実行してください。',
  'check.remedy.doctor':
    'ボットの設定に誤りがあります。インストール先で doctor を実行してください（docs/operations.md）。',
  'check.remedy.permission': '同意されているのに Graph が拒否しています。ご報告ください。',
  'check.remedy.report': '想定外の結果です。コピー用レポートを添えてご報告ください。',
  'check.remedy.silent':
    'マニフェスト、接続、「Expose an API」の URI が同じである必要があります（docs/install.md の「If something does not work」）。',
  'check.remedy.expand': '対応は不要です。各レポートの参加者は別の一覧から読み取ります。',
  'check.remedy.registrations':
    '対応は不要です。イベントで **欠席者** と質問するとその旨をお伝えします。ほかはすべて動きます。',
  'check.remedy.townhall': '対応は不要です。代わりにアカウントとアドレスで照合します。',
  'check.remedy.app':
    'その会議のチャットに追加してください。追加済みの場合は docs/install.md の手順 7.3 をご覧ください。',
  'check.remedy.live': 'LIVE=on で Teams アプリをパッケージし、チャットの所有者に同意してもらってください。',
  'check.remedy.liveOff': '必要なのは **今誰がいる** だけです。LIVE=on にして Teams アプリをパッケージしてください。',
  'check.remedy.targeted': '代わりに個人チャットで回答します。この機能はオフにできます（docs/configuration.md）。',

  'check.how.signIn': '下のボタンを押してから、もう一度確認してください。',
  'check.how.first': '上のまだ正常でない項目の後に確認できます。',
  'check.how.cloud': 'お使いのクラウドにはウェビナーとタウンホールがありません。',
  'check.how.silentPrivate': 'ここで **サインアウト** と入力し、何か質問してください。',
  'check.how.silentChat': 'ここで **サインアウト** と入力し、会議のチャットで **誰が出席した** と質問してください。',
  'check.how.meeting': '自分が開催者の Teams 会議を開いてください。過去 4 週間を調べます。',
  'check.how.report': '自分が開催した会議の数分後に、もう一度確認してください。',
  'check.how.pages': 'Graph が分割するほど人数の多いレポートが必要です。',
  'check.how.channel': 'チャネルで会議を開催してください。',
  'check.how.webinar': '登録のあるウェビナーを開催してください。',
  'check.how.townhall': 'タウンホールを開催し、レポートができたらもう一度確認してください。',
  'check.how.chat': '自分が開催する会議のチャットに追加してください。',
  'check.how.participant': 'このボットがチャットにいる自分の会議に参加し、その間にもう一度確認してください。',
  'check.how.live': '区別できません。LIVE=on ではアプリがこの許可を求めます。',
  'check.how.events': 'このボットがチャットにいる会議を開始し、終了してください。',
  'check.how.eventsStarted':
    '会議の開始は確認しましたが、終了はまだです。このボットがチャットにいる会議を終了してください。',
  'check.how.eventsEnded':
    '会議の終了は確認しましたが、開始はまだです。このボットがチャットにいる会議を開始してください。',
  'check.how.participantEvents': '知られている限り、Azure のボットには届きません。これに依存する機能はありません。',
  'check.how.targeted': '会議のチャットで **遅刻した人** と質問してください。',
  'check.how.targetedOff':
    'オフです（docs/configuration.md）。オンにした後、会議のチャットで **遅刻した人** と質問してください。',
  'check.how.conversation': '会議のチャットとチャネルで話しかけてください。',
  'check.how.copilot': 'このアプリは Copilot に対応していません。それでも質問があればここに表示されます。',
  'check.how.artifact': 'この許可は求めていないため、ここでは試せません。',
  'check.how.looks': 'ご本人だけが確認できます。電話で **誰が出席した** と質問してください。',
};
