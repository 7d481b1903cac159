import type { WordKey } from './en.js';

/** Japanese, polite. */
export const ja: Record<WordKey, string> = {
  'welcome.title': 'こんにちは。誰が出席したかをお伝えします',
  'welcome.personal':
    '主催した会議が終わったら **誰が出席した** と入力してください。誰が、どのくらいの時間、どの役割で出席したかをお答えします。',
  'welcome.chat':
    'この会議が終わったら、開催者は私をメンションして **誰が出席した** と入力できます。誰が、どのくらいの時間、どの役割で出席したかをお答えします。',
  'welcome.privacy':
    '出席レポートは、質問を受けたときと会議後のサマリーのために、あなた自身の権限で読み取ります。コピーは保存しません。',
  'welcome.chatPrivacy':
    '出席レポートは、開催者から質問を受けたときと会議後のサマリーのために、開催者の権限で読み取ります。コピーは保存しません。',

  'help.title': '質問できること',
  'help.whoAttended': '誰が、どのくらいの時間、どの役割で会議に出席したか。',
  'help.whoWasAbsent': '招待されていてレポートにない人。',
  'help.whoWasLate': '予定の開始時刻より後に参加した人。',
  'help.whoLeftEarly': '終了前に退出した人。',
  'help.roles': '開催者、発表者、出席者は誰だったか。',
  'help.timeline': '同時に参加していた人数と、最も多かった時刻。',
  'help.trend': '定例会議の最近の推移。「推移」「推移 直近5回」のように入力します。',
  'help.attendanceOf': '一人の出席状況。「田中さんの出席」「田中さんの出席 直近5回」のように入力します。',
  'help.sessions': '会議が開かれた回ごとの日時、長さ、人数。',
  'help.meetings': '終了した自分の会議の一覧。番号で質問できます。',
  'help.webinars': '自分のウェビナーとタウンホールから選びます。',
  'help.signIn': '会議の出席レポートの読み取りを許可します。',
  'help.signOut': '許可を取り消し、忘れさせます。',
  'help.summaries': 'この会議が終わったときの自動サマリーの有無：「サマリーをオン」「サマリーをオフ」。',
  'help.allSummaries':
    '開催するすべての会議の後の自動サマリーの有無：「すべてのサマリーをオン」「すべてのサマリーをオフ」。',
  'help.help': 'この一覧。',
  'help.onlyYou': '{commands} の答えが表示されるのはあなただけです。',
  'help.which': 'どの会議かも指定できます。「昨日」「先週の火曜日」「3月3日」「デザインレビュー」「#2」など。',
  'help.where':
    '会議のチャットではその会議について、私との個人チャットでは自分が主催したどの会議についても質問できます。',
  'help.export': '出席状況を Excel ファイルで OneDrive に保存します。',
  'help.exportCsv': '同じ内容の CSV ファイル。形式は Teams のものと同じです。',
  'help.exportCsvUtf8': '同じ内容の、プログラム向けの CSV ファイル。UTF-8 で、時刻はすべて UTC です。',

  'command.whoAttended': '誰が出席した',
  'command.whoWasAbsent': '欠席者',
  'command.whoWasLate': '遅刻した人',
  'command.whoLeftEarly': '早退した人',
  'command.roles': '役割',
  'command.timeline': 'タイムライン',
  'command.trend': '推移',
  'command.attendanceOf': '…さんの出席',
  'command.export': 'エクスポート',
  'command.exportCsv': 'CSVでエクスポート',
  'command.exportCsvUtf8': 'CSV UTF-8でエクスポート',
  'command.sessions': 'セッション',
  'command.meetings': '会議一覧',
  'command.webinars': 'ウェビナー',
  'command.signIn': 'サインイン',
  'command.signOut': 'サインアウト',
  'command.summariesOn': 'サマリーをオン',
  'command.summariesOff': 'サマリーをオフ',
  'command.allSummariesOn': 'すべてのサマリーをオン',
  'command.allSummariesOff': 'すべてのサマリーをオフ',
  'command.help': 'ヘルプ',

  'unknown.title': '会議に誰が出席したかをお伝えできます',
  'unknown.text': 'うまく理解できませんでした。よくある質問は次のとおりです。**ヘルプ** ですべて表示します。',

  'button.whoAttended': '誰が出席した？',
  'button.help': 'ヘルプ',
  'button.timeline': 'タイムライン',
  'button.export': 'エクスポート',
  'button.signIn': 'サインイン',
  'button.tryAgain': '再試行',
  'button.allow': '許可',
  'button.continue': '続行',
  'button.administrators': '管理者の方: 許可する',
  'button.openPrivateChat': '個人チャットを開く',

  'attendance.people': '{count, plural, =0 {0 人} other {# 人}}',
  'attendance.length': '長さ',
  'attendance.attended': '出席',
  'attendance.name': '名前',
  'attendance.role': '役割',
  'attendance.time': '時間',
  'attendance.sessions':
    '会議は {count, plural, other {# 回}}開かれました。日時と長さは最も長いセッションのもので、人数と時間はすべてのセッションの合計です。',
  'attendance.sessionsPlanned':
    '会議は {count, plural, other {# 回}}開かれました。人数と時間はすべてのセッションの合計です。',
  'attendance.sessionsCounted':
    '会議は {count, plural, other {# 回}}開かれました。日時と長さは最も長いセッションのもので、人数はすべてのセッションの合計です。',
  'attendance.openEnded': '† 退出時刻が不明のため、セッションの終わりまで数えています。',
  'attendance.timesUnknown': '不明',
  'attendance.untitled': '無題の会議',
  'attendance.unnamed': '名前のない参加者',
  'attendance.dialIn': '電話での参加者',
  'attendance.incomplete':
    'このレポートは大きすぎて全体を表示できません。{count, plural, =0 {誰も読み取れませんでした。} other {最初の # 人を表示しています。}}人数はすべて下限です。',
  'attendance.registeredVia': '{site} から登録',
  'attendance.registered': '登録済み',
  'attendance.reactions': 'リアクション {count, plural, other {# 回}}',
  'attendance.raisedHands': '挙手 {count, plural, other {# 回}}',
  'attendance.countDiffers':
    'Teams の集計では参加者は {counted, plural, other {# 人}}、レポートに載っているのは {listed, plural, other {# 人}}です。',
  'attendance.mayCountTwice':
    '{count, plural, other {# 件}}は本人を特定できません。匿名で何度か参加した人は重複して数えられている場合があります。',
  'attendance.sharedAddress':
    '{count, plural, other {# 件}}のアカウントは、ほかのアカウントとアドレスが同じです。アカウントを 2 つ持つ人は重複して数えられています。',
  'attendance.leftOut':
    'この時間に、チャネルではほかに {count, plural, other {# 件}}のセッションがありました（{when}）。この会議の一部かどうか分からないため、数えていません。',
  'attendance.openedLater': 'その後も開かれました（最後は{when}）。集まった人はいなかったため、数えていません。',
  'attendance.maybeOutdated':
    'これが現時点で最新のレポートです。その後に会議が開かれていれば、そのレポートはまだありません。',
  'attendance.whatReportLeavesOut':
    'Teams の出席レポートには、掲載を断った人と、ブレークアウト ルームでの時間は含まれません。',
  'attendance.shareRule':
    '割合は予定の時間（早く終わった場合は終了まで）に対するものです。{percent, number}% 以上参加した人を出席とします。',
  'attendance.shareRuleUnplanned':
    '割合は実際に会議が行われた時間に対するものです。{percent, number}% 以上参加した人を出席とします。',
  'attendance.summary': '{title}: {people}',
  'attendance.otherMeetings': 'ほかの会議:',

  'attendance.label': '出席した人',
  'attendance.count': '{count, number}',
  'attendance.average': '平均時間',
  'attendance.median': '時間の中央値',
  'attendance.peak': '同時参加の最多',
  'attendance.teamsTotal': 'Teams では {time}',
  'report.answer': '{question}: {answer}',
  'report.people': '人数',

  'times.scheduled': '予定: {when}',
  'times.actual': '{count, plural, other {実際の参加}}: {from} ～ {to}',

  'tag.late': '{time}遅刻',
  'tag.leftEarly': '{time}早く退出',
  'tag.returned': '途中で離席',
  'tag.guest': 'ゲスト',
  'tag.dialIn': '電話',

  'status.present': '出席',
  'status.partial': '一部出席',
  'status.timesUnknown': '時刻不明',

  'status.count': '{status} {count, number} 人',
  'status.countUnknown': '時刻不明 {count, number} 人',

  'organisation.count': '{name} {count, number} 人',
  'organisation.home': '自組織',
  'organisation.others': 'その他・不明 {count, number} 人',
  'organisation.guests': 'ゲスト {count, number} 人',
  'organisation.otherGuests': 'その他のゲスト {count, number} 人',

  'punctuality.noSchedule':
    'この会議の予定時刻がわからないか、まったく別の時間に開かれました。そのため、誰が遅刻または早退したかはわかりません。',
  'punctuality.unknown': '{count, plural, other {# 人}}については、レポートに時刻がありません。',
  'late.question': '遅刻した人',
  'late.label': '遅刻',
  'late.count': '{of, number} 人中 {count, number} 人',
  'late.moment': '参加',
  'late.by': '遅れ',
  'late.nobody': '時刻のわかる人は全員、時間どおりに参加しています。',
  'late.rule': '予定の開始から {minutes, plural, other {# 分}}を過ぎて参加した場合を遅刻とします。',
  'leftEarly.question': '早退した人',
  'leftEarly.label': '早退',
  'leftEarly.count': '{of, number} 人中 {count, number} 人',
  'leftEarly.moment': '退出',
  'leftEarly.by': '終了まで',
  'leftEarly.nobody': '時刻のわかる人は全員、最後まで参加しています。',
  'leftEarly.rule':
    '予定の終了（それより早く終わった場合は実際の終了）の {minutes, plural, other {# 分}}より前に退出した場合を早退とします。',

  'absence.question': '欠席者',
  'absence.invited': '招待',
  'absence.came': 'うちレポートにあり',
  'absence.label': '出席予定、見つからず',
  'absence.declined.label': '辞退',
  'absence.optional.label': '任意、不在',
  'absence.count': '{of, number} 人中 {count, number} 人がレポートに見つかりません',
  'absence.absent': '出席予定でレポートにない人（{count, number}）',
  'absence.missing': '出席予定でレポートに見つからない人（{count, number}）',
  'absence.mayBe':
    'この {count, number} 人のうち {some, number} 人は、下の招待が見つからなかった人の中にいる可能性があります。',
  'absence.unmatched': '照合できなかった人（{count, number}）',
  'absence.unmatchedText':
    '別のアドレス、電話、またはサインインせずに参加した可能性があります。配布リストは一人として数えます。',
  'absence.declined': '辞退した人（{count, number}）',
  'absence.optional': '任意の招待でレポートにない人（{count, number}）',
  'absence.unexplained': '参加、招待は見つからず（{count, number}）',
  'absence.uninvited': 'レポートにあり、招待されていない人（{count, number}）',
  'absence.nobodyInvited': '予定表にほかの招待者がいないため、誰が欠席したかはわかりません。',
  'absence.nobody': '必須で辞退しなかった人は全員レポートにあります。',
  'absence.atLeast': 'このうち少なくとも {count, plural, other {# 人}}はレポートにありません。どの人かはわかりません。',
  'absence.rule': '予定表の招待とレポートを、アドレスとアカウントで照合しています。名前では照合しません。',
  'absence.rooms':
    '会議室が {count, plural, other {# 室}}接続していました。そこに誰がいたかはレポートからわからないため、誰も欠席とはしていません。',
  'absence.noMembers': 'この会議のチャットに参加していません。参加していれば、より多くの人を照合できます。',
  'response.accepted': '承諾',
  'response.tentative': '仮承諾',
  'response.declined': '辞退',
  'response.none': '未回答',
  'response.organizer': '開催者',

  'roles.question': '役割',
  'roles.presenterNote': '多くの会議では全員が発表者です。これは会議のオプションによるものです。',

  'timeline.question': '同時に参加していた人数',
  'timeline.peak': '最多',
  'timeline.peakAt': '最多の時刻',
  'timeline.from': '開始',
  'timeline.people': '人数',
  'timeline.average': '平均の参加時間',
  'timeline.median': '参加時間の中央値',
  'timeline.minutesAfter': '{time} からの分数',
  'timeline.minutesIn': '最初の参加からの分数',
  'timeline.rule': '各行は {length}の間に同時に参加していた最多の人数です。',
  'timeline.meetingOnly': '推移には会議そのものだけを示しています。その後に戻った人は、数値にのみ含まれます。',
  'timeline.unknown': 'この会議のレポートには時刻がありません。',
  'timeline.summary': '同時に {count, plural, other {# 人}}',

  'trend.question': '直近 {count, plural, other {# 回}}',
  'trend.newest': '最新の回',
  'trend.change': '前回との差',
  'trend.difference': '{count, plural, =0 {増減なし} other {{count, number, ::sign-except-zero} 人}}',
  'trend.average': '平均',
  'trend.date': '日付',
  'trend.averageTime': '平均時間',
  'trend.lateRule':
    '遅刻は時刻のわかる人だけを数えています。これらの回の延べ {of, number} 人のうち {count, number} 人は時刻が不明です。',
  'trend.onlyOne': 'レポートが 1 件だけなので、まだ比較できません。',
  'trend.stopped': '以前は常連で、直近 2 回のレポートにない人（{count, number}）',
  'trend.stoppedText':
    'それ以前の {of, plural, other {# 回}}について数えています。アカウントが変わったか、レポートへの掲載を断った可能性があります。',
  'trend.came': '出席',
  'trend.cameOf': '{of, number} 回中 {count, number} 回',
  'trend.lastSeen': '最後の出席',
  'trend.rule': 'レポートのない回は除いています。Teams が保存するのは最新の 50 件、1 年間です。',
  'trend.noSchedule': '予定表の予定時刻がないと、誰が遅刻したかはわかりません。',

  'person.question': '一人の出席状況',
  'person.status': '状態',
  'person.share': '会議に占める割合',
  'person.percent': '{share, number, percent}',
  'person.stay': '{from} ～ {to}',
  'person.stayOpen': '{from} から',
  'person.chart': '会議にいた時間（分）、回ごと',
  'person.minutes': '分',
  'person.joined': '参加',
  'person.left': '退出',
  'person.stayed': '時間',
  'person.noTimes': 'この人の時刻はレポートにありません。',
  'person.noStays': 'この人の参加と退出の時刻はレポートにありません。',
  'person.notInReport': 'レポートになし',
  'person.nobody':
    'その名前の人はこのレポートにいません。別の名前、電話、またはサインインせずに参加した可能性があります。**誰が出席した** と入力すると全員を表示します。',
  'person.summary': '{name}: {time}',
  'person.which.title': 'どなたのことですか？',
  'person.which.text': 'レポートに該当する人が複数います。',

  'sessions.question': '会議は {count, plural, other {# 回}}開かれました',
  'sessions.when': '日時',
  'sessions.rule': 'Teams は会議が終わるたびにレポートを作成します。開き直すと、もう一つ作成されます。',

  'meetings.question': '自分の会議',
  'meetings.label': '終了したオンライン会議',
  'meetings.period': '過去 30 日間',
  'meetings.none':
    '過去 30 日間に終わった自分のオンライン会議は見つかりませんでした。それより古い会議は、その会議のチャットで質問してください。ウェビナーとタウンホールは **ウェビナー** で表示します。',
  'meetings.noneThen':
    'その期間に終わった自分のオンライン会議は見つかりませんでした。**会議一覧** と入力すると最新のものを表示します。',
  'meetings.how': '番号、タイトル、日付で質問できます。「誰が出席した #2」「昨日遅刻した人」など。',

  'export.offer.title': 'ファイルの準備ができました',
  'export.offer.text': '上で許可すると OneDrive に保存します。ほかの人には渡しません。',
  'export.offer.excel': 'Excel ファイルにする',
  'export.offer.csv': 'CSV ファイルにする',
  'export.description': '出席: {people}。OneDrive に保存します。',
  'export.saved': 'ファイルを OneDrive に保存しました。',
  'export.declined': 'ファイルは保存していません。',
  'export.saving': 'このファイルは保存しているところです。',
  'export.savedAlready': 'このファイルはすでに OneDrive に保存してあります。',
  'export.sheet.summary': '概要',
  'export.sheet.people': '参加者',
  'export.sheet.intervals': '参加時間',
  'export.sheet.series': '定例会議',
  'export.meeting': '会議',
  'export.scheduledStart': '予定の開始 (UTC)',
  'export.scheduledEnd': '予定の終了 (UTC)',
  'export.start': '開始 (UTC)',
  'export.end': '終了 (UTC)',
  'export.email': 'メール アドレス',
  'export.status': '状態',
  'export.firstJoin': '最初の参加 (UTC)',
  'export.lastLeave': '最後の退出 (UTC)',
  'export.share': '会議に占める割合',
  'export.late': '遅刻',
  'export.leftEarly': '早退',
  'export.remarks': '備考',
  'export.joined': '参加 (UTC)',
  'export.left': '退出 (UTC)',
  'export.duration': '時間',
  'export.came': '出席回数',
  'export.utc': '時刻はすべて UTC です。',
  'export.seriesRule': '定例会議のシートのセルは会議にいた時間です。空のセルはレポートにないことを表します。',

  'role.organizer': '{count, plural, other {開催者}}',
  'role.coorganizer': '{count, plural, other {共同開催者}}',
  'role.presenter': '{count, plural, other {発表者}}',
  'role.attendee': '{count, plural, other {出席者}}',
  'role.none': '{count, plural, other {役割なし}}',
  'attendance.otherRoles': 'その他の役割 {count, number} 人',
  'role.count': '{role} {count, number} 人',

  'duration.lessThanMinute': '1 分未満',
  'duration.none': '0 分',

  'view.range': '{from, number}～{to, number} / {of, number}',
  'view.rangeRows': '{from, number}～{to, number} 行目 / 全 {of, number} 行',
  'view.rangeEmpty': '全 {of, number} 件',
  'view.previous': '前へ',
  'view.next': '次へ',
  'view.continued': '{heading}（続き）',
  'view.choose': '並べ替えと絞り込み',
  'view.sort': '並べ替え',
  'view.sort.time': '会議にいた時間',
  'view.sort.name': '名前',
  'view.sort.join': '最初の参加',
  'view.filter': '絞り込み',
  'view.filter.all': '全員（{count, number}）',
  'view.filter.late': '遅刻（{count, number}）',
  'view.filter.leftEarly': '早退（{count, number}）',
  'view.filter.guests': 'ゲスト（{count, number}）',
  'view.filter.absent': '欠席者',
  'view.show': '表示する',
  'view.everybody': '全員',
  'view.nobody': '該当者はいません。',

  'share.button': '会議のチャットで共有',
  'share.names': 'ここに名前を表示',
  'share.done': '会議のチャットで共有しました。',
  'summaries.howToStop': '自動で投稿されました。開催者は **サマリーをオフ** と入力すると止められます。',
  'summaries.postNames': '名前をチャットに投稿',
  'summaries.always': 'このシリーズでは常に',
  'summaries.never': '今後は不要',
  'summaries.alwaysDone': '今後は、この会議のチャットに名前も投稿されます。',
  'summaries.neverDone': 'この会議のサマリーはもう届きません。**サマリーをオン** と入力すると元に戻ります。',
  'summaries.signIn.title': '出席レポートを表示できます',
  'summaries.signIn.text':
    '開催者が一度サインインする必要があります。**サインイン** を押すと、ここにサマリーが表示されます。',
  'summaries.signIn.working': '少しお待ちください。ここにサマリーが表示されます。',
  'summaries.none.title': '出席サマリーはありません',
  'summaries.none.outage': '会議のあと 1 日以上 Microsoft 365 から応答がなかったため、お知らせが遅くなりました。',
  'summaries.late.title': '出席レポートが遅れています',
  'summaries.late.text':
    'この会議のレポートをまだ読み取れていません。会議終了から 1 日後まで確認を続け、サマリーはここに表示されます。',
  'summaries.on.title': 'サマリーはオンです',
  'summaries.on.text': 'この会議が終わったら、出席人数をここに投稿し、誰が出席したかを個人チャットでお知らせします。',
  'summaries.off.title': 'サマリーはオフです',
  'summaries.off.text': 'この会議が終わってもサマリーを投稿しません。**サマリーをオン** と入力すると変更できます。',
  'summaries.allOn.title': 'すべての会議のサマリーがオンです',
  'summaries.allOn.text':
    'あなたが開催する会議が終わるたびに、誰が出席したかを個人チャットでお知らせします。そのため、許可を得て予定表を確認します。私がいるチャットには出席人数を投稿します。',
  'summaries.allOff.title': 'すべての会議のサマリーがオフです',
  'summaries.allOff.text': '会議のチャットでオンにしない限り、サマリーの投稿も送信もしません。',

  'press.newMessage': '新しいメッセージでお答えしました。',
  'press.tooSlow': 'Teams の応答に時間がかかっています。1 分後にもう一度押してください。',
  'press.stillNotReady': 'レポートはまだ準備中です。',

  'which.title': 'どの会議ですか？',
  'which.text': '該当するものが複数あります。{command} の会議を選んでください。',

  'webinars.title': '自分のウェビナーとタウンホール',
  'webinars.text': '誰が出席したかを見る:',
  'webinars.none': 'ウェビナーもタウンホールもありません',
  'webinars.noneText': '自分が開催または共同開催しているものは見つかりませんでした。',
  movedToPrivate: '別の会議についての質問なので、個人チャットでお答えしました。',
  'movedToPrivate.own': 'ご本人だけにお見せする内容なので、個人チャットでお答えしました。',

  'stillFetching.title': '取得しています…',
  'stillFetching.text': 'Teams の応答に時間がかかっています。答えはここに届きます。',
  'stillFetching.line':
    '先にほかの大きなレポートを読み込んでいます。このレポートは {place} 番目です。答えはここに届きます。',
  'stillFetching.people': 'これまでに {people, plural, other {# 人}}を読み込みました。',
  'interrupted.title': '中断されました',
  'interrupted.text': '答えが届く前に再起動されました。もう一度質問してください。',

  'signIn.button': 'サインイン',
  'signIn.question': '答えを見るにはサインインしてください。出席レポートはご本人の権限で読み取ります。',
  'signIn.done': 'サインインしました。いつでも **誰が出席した** と質問してください。',
  'signIn.already': 'すでにサインインしています。いつでも **誰が出席した** と質問してください。',
  'signIn.answeredThere': 'サインインしました。答えは質問したチャットにあります。',
  'signIn.askAgain': 'サインインしました。もう一度質問してください。',
  'signIn.askAgainWhy': '入力された内容はメモリにのみ保持され、すでに失われています。',
  'signIn.failed': 'サインインできませんでした。もう一度試すには **サインイン** と入力してください。',
  'signIn.cancelled':
    'サインインのページが閉じられました。何も変わっていません。いつでも **サインイン** と入力できます。',
  'signIn.codeWrong':
    'コードが正しくないか、期限が切れています。新しいコードを受け取るには **サインイン** と入力してください。',
  'private.told': 'この件は個人チャットでお知らせしました。',
  'private.unreachable': '個人チャットにメッセージを送れません。私との個人チャットを開いて質問してください。',
  'signIn.tooLate': 'サインインに時間がかかりすぎました。やり直すには **サインイン** と入力してください。',
  'signIn.sentPrivately': '先にサインインが必要です。個人チャットにメッセージを送りました。',
  'signIn.noPrivateChat':
    '先にサインインが必要ですが、メッセージを送れません。私との個人チャットを開いて **サインイン** と入力してください。',
  'signOut.done': 'サインアウトし、許可を忘れました。また使うには **サインイン** と入力してください。',

  'error.reference': '参照番号 {reference}',
  'error.signed-out.title': 'サインアウトしています',
  'error.signed-out.text':
    'サインアウトされたため、何も読み取りません。**サインイン** と入力してから、もう一度質問してください。',
  'error.not-signed-in.title': 'サインインしてください',
  'error.not-signed-in.text':
    '出席レポートを読み取るには、ご本人の許可が必要です。**サインイン** と入力してから、もう一度質問してください。',
  'error.consent-missing.title': '許可が必要です',
  'error.consent-missing.report': '出席レポートを読み取るには、一度だけ許可が必要です。**許可** を押すとお答えします。',
  'error.consent-missing.calendar':
    '会議を探し、予定の時刻と招待者を知るには、予定表と会議の読み取り許可が必要です。**許可** を押すとお答えします。会議のチャットでは、許可がなくても **誰が出席した** を使えます。',
  'error.step-up.title': 'もう一段階のサインインが必要です',
  'error.step-up.text':
    '読み取りの前に、組織が追加のサインイン手順を求めています。**続行** を押すと、その後でお答えします。',
  'error.sign-in-expired.title': 'サインインの有効期限が切れました',
  'error.sign-in-expired.text': '**サインアウト**、続けて **サインイン** と入力してから、もう一度質問してください。',
  'error.wrong-account.title': '別のアカウントでサインインしています',
  'error.wrong-account.text':
    'サインインしたアカウントが、この Teams で使っているものと異なります。**サインアウト** と入力し、Teams で使っているアカウントで **サインイン** してください。',
  'error.not-organizer.title': '開催者だけが見られます',
  'error.not-organizer.text':
    'Teams が出席レポートを渡すのは会議の開催者だけで、あなたはこの会議の開催者ではありません。開催者に **誰が出席した** と入力してもらってください。',
  'error.not-organizer.claimed':
    'Teams が出席レポートを渡すのは会議の開催者だけです。あなたが開催者なら、その会議のチャットで **誰が出席した** と入力してください。そうでなければ、開催者に入力してもらってください。',
  'error.not-ready.title': 'レポートはまだ準備中です',
  'error.not-ready.text':
    '会議は終わりましたが、出席レポートがまだ公開されていません。通常は数分、ときには数時間かかります。しばらくしてからもう一度質問してください。',
  'error.not-ready.refresh': 'このカードは、表示されるたびに自動で確認し直します。',
  'error.not-over.title': '会議はまだ終わっていません',
  'error.not-over.text': 'Teams は会議が終わると出席レポートを作成します。終わってからもう一度質問してください。',
  'error.no-report.title': '出席レポートがありません',
  'error.no-report.text':
    'この会議の出席レポートは Teams にありません。誰も参加しなかったか、組織または会議のオプションでレポートが無効になっているか、1 年以上前の会議です。',
  'error.no-report-in-window.title': 'このチャネル会議のレポートがありません',
  'error.no-report-in-window.text':
    'このチャネル会議の時間帯のレポートを探しましたが、見つかりませんでした。チャネル内のほかの会議のレポートは表示しません。',
  'error.channel-ambiguous.title': '同じ時間に会議が二つあります',
  'error.channel-ambiguous.text':
    'Teams はチャネル内のすべての会議のレポートをまとめて返し、そのうち二つがこの会議の時間帯のものです。どちらのものか区別できないため、どちらも表示しません。',
  'error.call-has-no-report.title': '通話には出席レポートがありません',
  'error.call-has-no-report.text':
    'Teams が出席レポートを作成するのは会議だけで、1 対 1 やグループの通話では作成しません。',
  'error.not-a-meeting.title': 'このチャットは会議のものではありません',
  'error.not-a-meeting.text':
    '会議のチャットで **誰が出席した** と質問するか、私との個人チャットで、主催した会議について質問してください。',
  'error.no-recent-meeting.title': '最近の会議が見つかりません',
  'error.no-recent-meeting.text':
    '過去 30 日間に終わったオンライン会議は予定表に見つかりませんでした。それより古い会議は、その会議のチャットで質問してください。',
  'error.meeting-too-old.title': 'その会議はもう一覧にありません',
  'error.meeting-too-old.text':
    '予定表の過去 30 日間を調べています。それより古い会議は、その会議のチャットで **誰が出席した** と質問してください。',
  'error.too-fast.title': '一度に多くの質問が届きました',
  'error.too-fast.text': 'お一人につき 1 分間に 20 件までお答えします。少し待ってから、もう一度質問してください。',
  'error.no-identity.title': 'どなたかわかりません',
  'error.no-identity.text':
    'お使いのアカウントを Teams から受け取れなかったため、何も読み取れません。職場または学校のアカウントから質問してください。',
  'error.meeting-gone.title': 'この会議はもう Teams にありません',
  'error.meeting-gone.text': '会議が削除されたか期限切れになり、出席レポートもなくなりました。',
  'error.meeting-unavailable.title': 'この会議を確認できませんでした',
  'error.meeting-unavailable.text':
    'このチャットがどの会議のものか、Teams から受け取れませんでした。私が追加されたばかりなら、1 分待ってからもう一度質問してください。そうでなければ、私をチャットから外し、追加し直してください。',
  'error.throttled.title': 'Teams が混み合っています',
  'error.throttled.text': 'Teams から速度を落とすよう求められています。1 分後にもう一度質問してください。',
  'error.throttled.minutes':
    'Teams から速度を落とすよう求められています。{minutes, plural, other {# 分}}後にもう一度質問してください。',
  'error.graph-down.title': 'Teams が応答しませんでした',
  'error.graph-down.text':
    'Microsoft Graph に問題が起きています。失われたものはありません。数分後にもう一度質問してください。',
  'error.graph-slow.title': 'Teams の応答に時間がかかっています',
  'error.graph-slow.text':
    'Microsoft Graph が時間内に応答しませんでした。失われたものはありません。1 分後にもう一度質問してください。',
  'error.graph-garbled.title': 'Teams から読み取れない応答が届きました',
  'error.graph-garbled.text':
    'Microsoft Graph の応答が途中で切れているか、正しくありませんでした。もう一度質問してください。繰り返す場合は、下の参照番号を管理者に伝えてください。',
  'error.too-large.title': 'Teams から読み取れる量を超える応答が届きました',
  'error.too-large.text':
    'Microsoft Graph の応答が一度に読み取れる大きさを超えていたため、中止しました。もう一度質問しても変わりません。下の参照番号を管理者に伝えてください。',
  'error.meeting-expired.title': 'この会議は古すぎます',
  'error.meeting-expired.text':
    'Teams が出席レポートを保存するのは 1 年間で、しばらく開かれない会議の情報も消えます。表示できるものは残っていません。',
  'error.meeting-unreadable.title': 'Teams がこの会議を認識できません',
  'error.meeting-unreadable.text':
    'Microsoft Graph が会議の ID を受け付けませんでした。会議のチャットで質問してください。すでにそこにいる場合は、下の参照番号を管理者に伝えてください。',
  'error.permission-missing.title': 'アクセス許可が足りません',
  'error.permission-missing.text':
    '必要な Microsoft Graph のアクセス許可が、管理者からこのアプリに与えられていません。下の参照番号を管理者に伝えてください。',
  'error.application-policy-missing.title': '管理者の許可が必要です',
  'error.application-policy-missing.text':
    '開催者本人なしにその会議を読み取るためのアプリケーション アクセス ポリシーがありません。管理者が付与する（最大 30 分かかります）か、開催者本人が質問してください。',
  'error.payment-required.title': 'Microsoft から支払いを求められました',
  'error.payment-required.text':
    'この要求には Microsoft Graph の有料プランが必要です。下の参照番号を管理者に伝えてください。',
  'error.events-not-allowed.title': 'ウェビナーには管理者の許可が必要です',
  'error.events-not-allowed.text':
    'ウェビナーとタウンホールの読み取りには、管理者だけが与えられるアクセス許可 VirtualEvent.Read が必要です。ほかの機能はそのまま使えます。',
  'error.events-not-in-cloud.title': 'このクラウドにはウェビナーがありません',
  'error.events-not-in-cloud.text':
    '組織のクラウドでは、Microsoft Graph がウェビナーとタウンホールを提供していません。通常の会議はこれまでどおり使えます。',
  'error.no-such-meeting.title': 'その名前の会議は見つかりませんでした',
  'error.no-such-meeting.text':
    '過去 30 日間の会議と、開催しているウェビナーとタウンホールを調べました。最新のものは次のとおりです。',
  'error.no-such-date.title': 'その日付のレポートがありません',
  'error.no-such-date.text':
    'この会議のその日付の出席レポートは見つかりませんでした。終わったばかりの場合、レポートができるまで 1 時間ほどかかることがあります。Teams が保存するのは最新の 50 件、1 年間です。',
  'error.no-meeting-then.title': 'その時間に会議はありません',
  'error.no-meeting-then.text':
    'その時間のオンライン会議は予定表に見つかりませんでした。**会議一覧** と入力すると、最新の会議を表示します。',
  'error.no-such-number.title': 'その番号の会議はありません',
  'error.no-such-number.text': '**会議一覧** と入力すると、会議とその番号を表示します。',
  'error.not-shared.title': 'ここでは共有されていません',
  'error.not-shared.text':
    'この部分は質問した人だけのものです。ご自身が主催した会議については、私との個人チャットで質問してください。',
  'error.not-on-this-card.title': 'このカードではできません',
  'error.not-on-this-card.text':
    'そのボタンは私がここに置いたものではないか、あなたのためのものではありません。会議のチャットで、またはご自身が主催した会議については私との個人チャットで **誰が出席した** と入力してください。',
  'error.share-ended.title': 'このカードは古く、もう操作できません',
  'error.share-ended.text':
    '表示していた内容は、このチャットではもう見られません。開催者がもう一度 **誰が出席した** と入力すると表示できます。',
  'error.not-in-chat.title': 'そのチャットに参加していません',
  'error.not-in-chat.text': 'その会議のチャットから外れています。私を追加してから、もう一度お試しください。',
  'error.only-organizer-decides.title': '決められるのは開催者だけです',
  'error.only-organizer-decides.text': '会議のサマリーと、チャットに表示される内容は、開催者が決めます。',
  'error.only-organizer-shares.title': '名前を表示できるのは開催者だけです',
  'error.only-organizer-shares.text': '出席者を会議のチャットに見せるかどうかは、会議の開催者が決めます。',
  'error.no-invitation.title': '招待が見つかりません',
  'error.no-invitation.text':
    '欠席者を調べるには、レポートと予定表の招待を比べます。この会議の招待は見つかりませんでした。ウェビナーとタウンホールには招待の代わりに登録があり、チャットから始めた会議には招待がありません。',
  'error.no-series-in-channel.title': 'チャネルの会議は比較できません',
  'error.no-series-in-channel.text':
    'Teams はチャネル内のすべての会議のレポートをまとめて返すため、取り違えるおそれがあります。**昨日誰が出席した** のように、日付を指定して質問してください。',
  'error.graph-refused.title': 'Microsoft Graph に拒否されました',
  'error.graph-refused.text':
    'Microsoft Graph が読み取りを許可せず、理由も示しませんでした。ご自身が主催した会議であれば、管理者に相談し、下の参照番号を伝えてください。',
  'error.service-misconfigured.title': '正しく設定されていません',
  'error.service-misconfigured.text': 'あなたのせいではありません。下の参照番号を管理者に伝えてください。',
  'error.sign-in-down.title': 'サインインを利用できません',
  'error.sign-in-down.text':
    'Microsoft のサインイン サービスが応答しませんでした。失われたものはありません。数分後にもう一度質問してください。',
  'error.storage-unwritable.title': 'いまは何も保存できません',
  'error.storage-unwritable.text':
    '保存先がいっぱいか、書き込めなくなっています。読み取るだけのことは引き続きできます。それ以外はあとでもう一度お試しになり、下の参照番号を管理者にお伝えください。',
  'error.storage-down.title': '保存先を利用できません',
  'error.storage-down.text':
    '保存先から応答がありません。数分後にもう一度お尋ねください。続くようでしたら、下の参照番号を管理者にお伝えください。',
  'error.tenant-not-allowed.title': 'お使いの組織では利用できません',
  'error.tenant-not-allowed.text': 'お使いの組織向けに設定されていません。管理者に追加を依頼してください。',
  'error.unexpected.title': '問題が発生しました',
  'error.unexpected.text':
    '想定外の問題です。もう一度お試しください。繰り返す場合は、下の参照番号を管理者に伝えてください。',
  'error.upload-refused.title': 'ファイルはどこにも送っていません',
  'error.upload-refused.text':
    'Teams が指定したファイルの保存先は、私の知る組織の SharePoint ではありません。正しい保存先であれば、下の参照番号を管理者に伝えてください。',
  'error.upload-failed.title': 'ファイルを保存できませんでした',
  'error.upload-failed.text':
    'OneDrive がファイルを受け付けませんでした。混み合っているか、空きがないか、提案が古すぎる可能性があります。1 分後にもう一度質問してください。',

  'page.consent.given.title': 'ありがとうございます',
  'page.consent.given.text': 'このページを閉じて Teams に戻り、もう一度質問してください。',
  'page.consent.answered.title': 'ありがとうございます',
  'page.consent.answered.text': 'このページは閉じてかまいません。答えはまもなく Teams に届きます。',
  'page.consent.refused.title': '許可されませんでした',
  'page.consent.refused.text':
    '許可がないとお答えできません。このページは閉じてかまいません。お気持ちが変わったら、Teams でもう一度質問してください。',
};
