import type { check as en } from './en.js';

export const check: Record<keyof typeof en, string> = {
  'command.check': 'vérifier',
  'help.check': 'Essayer dans votre organisation ce qui marche, avec un rapport à transmettre qui ne nomme personne.',
  'button.checkAgain': 'Vérifier à nouveau',
  'button.checkReport': 'Rapport à copier',
  'check.title':
    'En ordre : {works, number} · refusé : {refused, number} · pas encore vu : {unseen, number} · invisible d’ici : {apart, number}',
  'check.text':
    'J’ai essayé tout cela en votre nom, sans rien modifier. Ce qui demande une conversation est ce que j’ai vu depuis mon démarrage.',
  'check.report.label': 'Rapport',
  'check.report.text':
    'Sélectionnez tout et copiez-le, par exemple dans un ticket. Il contient des codes, des statuts et des formes ; ni noms, ni identifiants, ni liens.',
  'check.state.works': 'en ordre',
  'check.state.refused': 'refusé',
  'check.state.unseen': 'pas encore vu',
  'check.state.apart': 'invisible d’ici',

  'check.group.access': 'Connexion et autorisations',
  'check.group.meetings': 'Vos réunions et leurs rapports',
  'check.group.events': 'Webinaires et assemblées',
  'check.group.teams': 'Conversations et Teams',
  'check.group.bot': 'Le bot lui-même',

  'check.line.signIn': 'Connexion',
  'check.line.signInPrivate': 'Connexion silencieuse, en privé',
  'check.line.signInChat': 'Connexion silencieuse, depuis une conversation',
  'check.line.reportPermission': 'Lecture des rapports',
  'check.line.calendarPermission': 'Lecture des réunions et du calendrier',
  'check.line.eventsPermission': 'Lecture des webinaires',
  'check.line.calendarView': 'Calendrier',
  'check.line.joinLink': 'Forme des liens de participation',
  'check.line.thread': 'Conversation d’une réunion',
  'check.line.channel': 'Réunion de canal',
  'check.line.reports': 'Liste des rapports',
  'check.line.expand': 'Personnes dans le rapport même ($expand)',
  'check.line.pages': 'Rapports en plusieurs pages',
  'check.line.webinars': 'Liste des webinaires et assemblées',
  'check.line.registrations': 'Qui s’est inscrit',
  'check.line.townhall': 'Inscriptions dans le rapport d’une assemblée',
  'check.line.meetingType': 'Comment Teams appelle la réunion',
  'check.line.participant': 'Qui est dans une réunion (inMeeting)',
  'check.line.participantPermission': 'Autorisation de savoir qui est dans une réunion',
  'check.line.meetingEvents': 'Début et fin des réunions',
  'check.line.participantEvents': 'Arrivées et départs, comme événements',
  'check.line.targeted': 'Messages pour une seule personne d’une conversation',
  'check.line.conversation': 'Comment Teams appelle les conversations',
  'check.line.installed': 'Installation',
  'check.line.copilot': 'Question posée dans Copilot',
  'check.line.artifact': 'Rapports par l’autorisation d’une conversation',
  'check.line.looks': 'Graphiques et badges sur un téléphone',

  'check.remedy.consent':
    'Demandez ici **qui était présent** et appuyez sur « Autoriser », ou faites consentir un administrateur pour tous.',
  'check.remedy.admin': 'Un administrateur doit consentir à VirtualEvent.Read : étape 3 de docs/install.md.',
  'check.remedy.stepUp':
    'Votre organisation demande une étape de plus : demandez ici **qui était présent** et appuyez sur « Continuer ».',
  'check.remedy.again': 'Écrivez **se déconnecter**, puis **se connecter**, et vérifiez à nouveau.',
  'check.remedy.account':
    'Un autre compte est connecté : écrivez **se déconnecter**, puis **se connecter** avec celui-ci.',
  'check.remedy.later': 'Microsoft est occupé ou ne répond pas. Vérifiez plus tard ; si cela dure, lancez doctor.',
  'check.remedy.doctor': 'Le bot est mal configuré : lancez doctor là où il est installé (docs/operations.md).',
  'check.remedy.permission': 'Graph refuse cela malgré votre consentement. Merci de le signaler.',
  'check.remedy.report': 'Personne ne l’avait prévu. Merci de le signaler avec le rapport à copier.',
  'check.remedy.silent':
    'Manifeste, connexion et « Expose an API » doivent indiquer le même URI : docs/install.md, « If something does not work ».',
  'check.remedy.expand': 'Rien à faire : je lis les personnes de chaque rapport dans une liste à part.',
  'check.remedy.registrations':
    'Rien à faire : **qui était absent** le dit pour un événement ; tout le reste fonctionne.',
  'check.remedy.townhall': 'Rien à faire : les personnes sont rapprochées par compte et par adresse.',
  'check.remedy.app':
    'Ajoutez-moi à la conversation de cette réunion ; si j’y suis déjà, voyez l’étape 7.3 de docs/install.md.',
  'check.remedy.live':
    'Empaquetez l’application Teams avec LIVE=on, et faites consentir le propriétaire de la conversation.',
  'check.remedy.liveOff':
    'Seul **qui est là maintenant** en a besoin : mettez LIVE=on et empaquetez l’application Teams avec.',
  'check.remedy.targeted':
    'Les réponses vont dans la conversation privée. Ces messages peuvent être désactivés : docs/configuration.md.',

  'check.how.signIn': 'Appuyez sur le bouton ci-dessous, puis vérifiez à nouveau.',
  'check.how.first': 'Vient après une ligne plus haut qui n’est pas encore en ordre.',
  'check.how.cloud': 'Votre cloud n’a ni webinaires ni assemblées.',
  'check.how.silentPrivate': 'Écrivez ici **se déconnecter**, puis posez une question.',
  'check.how.silentChat':
    'Écrivez ici **se déconnecter**, puis demandez **qui était présent** dans la conversation d’une réunion.',
  'check.how.meeting': 'Tenez une réunion Teams que vous organisez ; je regarde les quatre dernières semaines.',
  'check.how.report': 'Vérifiez à nouveau quelques minutes après une réunion que vous avez organisée.',
  'check.how.pages': 'Demande un rapport d’assez de personnes pour que Graph le partage.',
  'check.how.channel': 'Organisez une réunion dans un canal.',
  'check.how.webinar': 'Organisez un webinaire avec inscription.',
  'check.how.townhall': 'Organisez une assemblée, et vérifiez à nouveau quand son rapport est là.',
  'check.how.chat': 'Ajoutez-moi à la conversation d’une réunion que vous organisez.',
  'check.how.participant':
    'Rejoignez une réunion que vous organisez, avec moi dans sa conversation, et vérifiez depuis celle-ci.',
  'check.how.live': 'Ne peut être distingué : avec LIVE=on, l’application la demande.',
  'check.how.events': 'Démarrez et terminez une réunion avec moi dans sa conversation.',
  'check.how.eventsStarted':
    'J’ai vu une réunion commencer, mais pas se terminer. Terminez-en une avec moi dans sa conversation.',
  'check.how.eventsEnded':
    'J’ai vu une réunion se terminer, mais pas commencer. Démarrez-en une avec moi dans sa conversation.',
  'check.how.participantEvents': 'Un bot d’Azure n’en reçoit pas, pour autant qu’on sache ; rien n’en dépend.',
  'check.how.targeted': 'Demandez **qui était en retard** dans la conversation d’une réunion.',
  'check.how.targetedOff':
    'Désactivé (docs/configuration.md). Une fois activé, demandez **qui était en retard** dans la conversation d’une réunion.',
  'check.how.conversation': 'Écrivez-moi dans la conversation d’une réunion et dans un canal.',
  'check.how.copilot': 'L’application ne se propose pas à Copilot ; on voit ici si elle y est interrogée malgré tout.',
  'check.how.artifact': 'Je ne la demande pas, elle ne peut donc pas être essayée ici.',
  'check.how.looks': 'Vous seul pouvez le voir : demandez **qui était présent** sur votre téléphone.',
};
