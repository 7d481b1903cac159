import { chatted } from './chatted.js';
import { counting } from './counting.js';
import { aloud, heard } from './fr/aloud.js';
import { amounts } from './fr/amounts.js';
import { around } from './fr/around.js';
import { asking } from './fr/asking.js';
import { coming } from './fr/coming.js';
import { commands } from './fr/commands.js';
import { everyday } from './fr/everyday.js';
import { people, presence, said } from './fr/people.js';
import { joining, small } from './fr/small.js';
import { short, spoken } from './fr/spoken.js';
import { told } from './fr/told.js';
import { when } from './fr/when.js';
import { idioms } from './idioms.js';
import { joined } from './joined.js';
import type { Lexicon } from './lexicon.js';
import { registrations } from './registrations.js';
import { series } from './series.js';

/** French: of France, Québec, Belgium and Switzerland. */
export const lexicon: Lexicon = {
  elides: true,
  articleBeforeNames: /(?<=\s)(?:le|la) \p{Lu}\p{Ll}/u,
  short: { ...short, ...heard },
  common:
    'rester; partir; parti; partie; partis; pressent; répond; réponse; invite; inviter; quitte; payé; parlé; envoyé; trouvé; annulé; annulée; annulées; annulés; arrive; arrives; arrivent; participe; participent; présente; passer; retrait; compte; content; contente; montage; gestion; courir; course; courses; sortie; accepte; refuse; accès; premier; dernier; accueil; manger; mangé; ranger; rentrée; reporté; reportée; report; rapport; rapports; vente; ventes; téléphone; téléphones; contesté; constaté; inscrit; inscrite; inscrire; inscris; inscrivez; stagiaire; étudiant; étudiante; élève; employé; employée; collègue; candidat; salarié; client; clients; connecte; connectes; connectez; personnel; venez; viens; arriver; reste; restent; restez',
  words: joined(
    // A webinar is a meeting, too, and of two parts with the same phrase the first counts.
    { webinars: 'webinaires; webinars' },
    {
      ...idioms.fr,
      ...registrations.fr,
      ...series.fr,
      ...asking,
      ...presence,
      ...people,
      ...said,
      ...joining,
      ...amounts,
      ...when,
      ...commands,
      ...small,
    },
    told,
    spoken,
    aloud,
    around,
    coming,
    everyday,
    chatted.fr,
    counting.fr,
  ),
};
