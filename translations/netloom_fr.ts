<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CanvasTools</name>
    <message>
        <source>Disconnect</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Insert on the wire</source>
        <translation>Insérer sur le lien</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Déplacer la note</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Core</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Regularise and normalise</source>
        <translation>Régulariser et normaliser</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Input, output, loss</source>
        <translation>Entrée, sortie, perte</translation>
    </message>
    <message>
        <source>Generative and special</source>
        <translation>Génération et cas spéciaux</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>flat</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <translation>%1 %2 à %3 %4</translation>
    </message>
    <message>
        <source>%1 undefined</source>
        <translation>%1 indéfini</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>le mieux %1 à %2</translation>
    </message>
    <message>
        <source>at %1 %2</source>
        <translation>à %1 %2</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>meilleur %1</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>There is no file &apos;{0}&apos;. Check the path.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be read: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a folder. Choose a file inside it.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier. Choisissez un fichier qu&apos;il contient.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a device or a pipe, not a file. Save its contents to a file first.</source>
        <translation>«&#xa0;{0}&#xa0;» est un périphérique ou un tube, pas un fichier. Enregistrez d&apos;abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; became shorter while it was read: it ends at byte {1} instead of {2}. Read it again when nobody writes to it.</source>
        <translation>«&#xa0;{0}&#xa0;» a raccourci pendant la lecture&#xa0;: il finit à l&apos;octet {1} au lieu de {2}. Relisez-le quand personne n&apos;y écrit.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was changed while it was read ({1} bytes at first, {2} at the end). Read it again when nobody writes to it.</source>
        <translation>«&#xa0;{0}&#xa0;» a changé pendant la lecture ({1} octets au début, {2} à la fin). Relisez-le quand personne n&apos;y écrit.</translation>
    </message>
    <message>
        <source>Unpacked data cannot be read back: {0}.</source>
        <translation>Les données décompressées ne peuvent pas être relues&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The cache folder &apos;{0}&apos; cannot be written ({1}). Set XDG_CACHE_HOME to a folder that can.</source>
        <translation>Impossible d&apos;écrire dans le dossier de cache «&#xa0;{0}&#xa0;» ({1}). Donnez à XDG_CACHE_HOME un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>A table cannot be kept in the cache folder: {0}.</source>
        <translation>Une table ne peut pas être gardée dans le dossier de cache&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The row that begins at byte {0} is longer than {1} bytes. This is hardly a text table.</source>
        <translation>La ligne qui commence à l&apos;octet {0} dépasse {1} octets. Ce n&apos;est sans doute pas une table de texte.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was made from {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été formée à partir de {1}.</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>read as Windows-1252</source>
        <translation>lu comme Windows-1252</translation>
    </message>
    <message>
        <source>replaced by �</source>
        <translation>remplacé par �</translation>
    </message>
    <message>
        <source>Reading &apos;{0}&apos; was cancelled.</source>
        <translation>La lecture de «&#xa0;{0}&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a binary file (it holds a zero byte at offset {1}), not a text table. Save the data as CSV and open that file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier binaire (octet nul à la position {1}), pas une table de texte. Enregistrez les données en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a compressed file or a spreadsheet. Unpack it, or save the sheet as CSV, and open that file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier compressé ou un classeur. Décompressez-le, ou enregistrez la feuille en CSV, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The encoding &apos;{0}&apos; is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252.</source>
        <translation>L&apos;encodage «&#xa0;{0}&#xa0;» est inconnu. Utilisez UTF-8, UTF-16LE, UTF-16BE ou windows-1252.</translation>
    </message>
    <message>
        <source>treated as missing</source>
        <translation>traité comme manquant</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was read as numbers: it has more than two different values, so it is not binary.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été lue comme nombres&#xa0;: elle a plus de deux valeurs différentes et n&apos;est donc pas binaire.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; month first was assumed.</source>
        <translation>Les dates de la colonne «&#xa0;{0}&#xa0;» ne disent pas quel nombre est le mois&#xa0;; le mois a été supposé en premier.</translation>
    </message>
    <message>
        <source>bad date</source>
        <translation>date invalide</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was read as text: {1} of its {2} cells are no numbers, the first is &apos;{3}&apos; in line {4}. Set its type to numeric to treat those cells as missing.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été lue comme texte&#xa0;: {1} de ses {2} cellules ne sont pas des nombres, la première est «&#xa0;{3}&#xa0;» à la ligne {4}. Donnez-lui le type numérique pour traiter ces cellules comme manquantes.</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infini</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is empty. Choose a file with at least one row of data.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide. Choisissez un fichier avec au moins une ligne de données.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; seems to have {1} columns; at most {2} can be read. Is the delimiter right?</source>
        <translation>«&#xa0;{0}&#xa0;» semble avoir {1} colonnes&#xa0;; {2} au plus peuvent être lues. Le séparateur est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>Two columns are called &apos;{0}&apos;; the second one is now &apos;{1}&apos;.</source>
        <translation>Deux colonnes s&apos;appellent «&#xa0;{0}&#xa0;»&#xa0;; la seconde est maintenant «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Columns without a name in the header are now called {0}.</source>
        <translation>Les colonnes sans nom dans l&apos;en-tête s&apos;appellent maintenant {0}.</translation>
    </message>
    <message>
        <source>too few fields</source>
        <translation>trop peu de champs</translation>
    </message>
    <message>
        <source>too few fields ({0} of {1})</source>
        <translation>trop peu de champs ({0} sur {1})</translation>
    </message>
    <message>
        <source>the others are missing</source>
        <translation>les autres manquent</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>trop de champs</translation>
    </message>
    <message>
        <source>too many fields ({0} of {1})</source>
        <translation>trop de champs ({0} sur {1})</translation>
    </message>
    <message>
        <source>the extra text was left out</source>
        <translation>le texte en trop a été laissé de côté</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>read as an ordinary character</source>
        <translation>lu comme un caractère ordinaire</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has {1} columns, but its rows (line {2}) hold far fewer cells. Is the delimiter right?</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} colonnes, mais ses lignes (ligne {2}) ont bien moins de cellules. Le séparateur est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>The data of &apos;{0}&apos; in the cache folder cannot be opened.</source>
        <translation>Les données de «&#xa0;{0}&#xa0;» dans le dossier de cache ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no values at all.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» n&apos;a aucune valeur.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the same value in every row.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a la même valeur à chaque ligne.</translation>
    </message>
    <message>
        <source>These columns hold few different whole numbers and may be categories: {0}. Set their type to categorical if the numbers are only names.</source>
        <translation>Ces colonnes ont peu d&apos;entiers différents et sont peut-être des catégories&#xa0;: {0}. Donnez-leur le type catégoriel si les nombres ne sont que des noms.</translation>
    </message>
    <message>
        <source>{0} bytes of &apos;{1}&apos; mean nothing in {2} and were replaced.</source>
        <translation>{0} octets de «&#xa0;{1}&#xa0;» n&apos;ont pas de sens en {2} et ont été remplacés.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is UTF-8 with {1} bytes in it that are not; they were read as Windows-1252, the first in line {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» est en UTF-8 avec {1} octets qui n&apos;en sont pas&#xa0;; ils ont été lus comme Windows-1252, le premier à la ligne {2}.</translation>
    </message>
    <message>
        <source>{0} lines that begin with &apos;{1}&apos; were skipped as comments.</source>
        <translation>{0} lignes qui commencent par «&#xa0;{1}&#xa0;» ont été sautées comme commentaires.</translation>
    </message>
    <message>
        <source>{0} more problems are not listed.</source>
        <translation>{0} autres problèmes ne sont pas listés.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a header line but no rows of data below it.</source>
        <translation>«&#xa0;{0}&#xa0;» a une ligne d&apos;en-tête, mais aucune ligne de données dessous.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was deleted while it was read. All of it was read, but it cannot be read again.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé pendant la lecture. Tout a été lu, mais il ne peut pas être relu.</translation>
    </message>
    <message>
        <source>{0} folds cannot be made of {1} {2}. Use at least 2 and at most {1} folds.</source>
        <translation>{0} plis sont impossibles avec {1} {2}. Utilisez au moins 2 et au plus {1} plis.</translation>
    </message>
    <message>
        <source>A stratified split needs a target with classes; this target is a number. Use a random or blocked split.</source>
        <translation>Un partage stratifié demande une cible avec des classes&#xa0;; cette cible est un nombre. Utilisez un partage aléatoire ou par blocs.</translation>
    </message>
    <message>
        <source>rows of the rarest class</source>
        <translation>lignes de la classe la plus rare</translation>
    </message>
    <message>
        <source>A &apos;{0}&apos; split needs a column that says to which group or part each row belongs; name one, for example with --group COLUMN or column=NAME.</source>
        <translation>Un partage «&#xa0;{0}&#xa0;» demande une colonne qui dit à quel groupe ou quelle partie appartient chaque ligne&#xa0;; nommez-en une, par exemple avec --group COLUMN ou column=NAME.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>{0} rows are too few for {1} folds along time with a gap of {2} rows: the first training part would be empty. Use fewer folds or a smaller gap.</source>
        <translation>{0} lignes sont trop peu pour {1} plis le long du temps avec un écart de {2} lignes&#xa0;: la première partie d&apos;entraînement serait vide. Utilisez moins de plis ou un écart plus petit.</translation>
    </message>
    <message>
        <source>Leave-one-out of {0} rows means {0} runs. Use k-fold with 5 or 10 folds for more than 10000 rows.</source>
        <translation>Leave-one-out de {0} lignes signifie {0} essais. Au-delà de 10000 lignes, utilisez k-fold avec 5 ou 10 plis.</translation>
    </message>
    <message>
        <source>There is no fold {0}: the split has {1}. Folds count from 1, rows of leave-one-out from 0.</source>
        <translation>Le pli {0} n&apos;existe pas&#xa0;: le partage en a {1}. Les plis comptent à partir de 1, les lignes de leave-one-out à partir de 0.</translation>
    </message>
    <message>
        <source>There is no generator &apos;{0}&apos;. Known generators: {1}.</source>
        <translation>Le générateur «&#xa0;{0}&#xa0;» n&apos;existe pas. Générateurs connus&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} informative, redundant and repeated columns do not fit into {1} columns. Make n_features larger or the others smaller.</source>
        <translation>{0} colonnes informatives, redondantes et répétées ne tiennent pas dans {1} colonnes. Augmentez n_features ou diminuez les autres.</translation>
    </message>
    <message>
        <source>{0} clusters need as many corners, but {1} informative columns have only {2}. Use more informative columns, fewer classes or fewer clusters.</source>
        <translation>{0} amas demandent autant de sommets, mais {1} colonnes informatives n&apos;en ont que {2}. Utilisez plus de colonnes informatives, moins de classes ou moins d&apos;amas.</translation>
    </message>
    <message>
        <source>The data are too large for memory, and writing them to the cache folder failed ({0}). Make room on that disk, or set XDG_CACHE_HOME to a folder with room.</source>
        <translation>Les données sont trop grandes pour la mémoire, et leur écriture dans le dossier de cache a échoué ({0}). Faites de la place sur ce disque, ou donnez à XDG_CACHE_HOME un dossier qui en a.</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; is named twice among the inputs.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» est nommée deux fois parmi les entrées.</translation>
    </message>
    <message>
        <source>No column is left for the input &apos;{0}&apos;: those named for it are the target, left out or constant.</source>
        <translation>Aucune colonne ne reste pour l&apos;entrée «&#xa0;{0}&#xa0;»&#xa0;: celles qui lui sont attribuées sont la cible, exclues ou constantes.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; for the row weights. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» pour les poids des lignes n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Row {0} has no weight of 0 or more in the column &apos;{1}&apos;. Correct it, or choose another column.</source>
        <translation>La ligne {0} n&apos;a pas de poids de 0 ou plus dans la colonne «&#xa0;{1}&#xa0;». Corrigez-la, ou choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>All row weights in the column &apos;{0}&apos; are 0: there is nothing to learn.</source>
        <translation>Tous les poids des lignes de la colonne «&#xa0;{0}&#xa0;» sont 0&#xa0;: il n&apos;y a rien à apprendre.</translation>
    </message>
    <message>
        <source>The data have no rows. Choose a file with data in it.</source>
        <translation>Les données n&apos;ont aucune ligne. Choisissez un fichier qui en contient.</translation>
    </message>
    <message>
        <source>The network was trained on columns that these data do not have: {0}. They have: {1}.</source>
        <translation>Le réseau a été entraîné sur des colonnes que ces données n&apos;ont pas&#xa0;: {0}. Elles ont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; has {1} values the network has never seen; those rows are not judged.</source>
        <translation>La cible «&#xa0;{0}&#xa0;» a {1} valeurs que le réseau n&apos;a jamais vues&#xa0;; ces lignes ne sont pas jugées.</translation>
    </message>
    <message>
        <source>{0} rows were left out because a value is missing in them. Add the step &apos;impute&apos; to keep them.</source>
        <translation>{0} lignes ont été exclues car une valeur y manque. Ajoutez l&apos;étape «&#xa0;impute&#xa0;» pour les garder.</translation>
    </message>
    <message>
        <source>Every row lacks a value that the network needs. Fill the missing values, or train with the step &apos;impute&apos;.</source>
        <translation>Il manque à chaque ligne une valeur dont le réseau a besoin. Complétez les valeurs manquantes, ou entraînez avec l&apos;étape «&#xa0;impute&#xa0;».</translation>
    </message>
    <message>
        <source>No target column was chosen. Choose one of {0}, or @input for an autoencoder.</source>
        <translation>Aucune colonne cible n&apos;est choisie. Choisissez parmi {0}, ou @input pour un auto-encodeur.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; to be the target. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» choisie comme cible n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; is the target and cannot be left out.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» est la cible et ne peut pas être exclue.</translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; is named twice.</source>
        <translation>La cible «&#xa0;{0}&#xa0;» est nommée deux fois.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; to leave out. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» à exclure n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; for time, group or split. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» pour le temps, le groupe ou le partage n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} rows were left out because their target is missing.</source>
        <translation>{0} lignes ont été exclues car leur cible manque.</translation>
    </message>
    <message>
        <source>After the step &apos;{0}&apos; no rows are left. Change or switch off the step.</source>
        <translation>Après l&apos;étape «&#xa0;{0}&#xa0;», il ne reste aucune ligne. Modifiez ou désactivez l&apos;étape.</translation>
    </message>
    <message>
        <source>No rows are left for training. Fill missing values, or change the split.</source>
        <translation>Il ne reste aucune ligne pour l&apos;entraînement. Complétez les valeurs manquantes, ou changez le partage.</translation>
    </message>
    <message>
        <source>The training rows of this split hold only one class; {0} is missing there. Use a stratified or random split.</source>
        <translation>Les lignes d&apos;entraînement de ce partage n&apos;ont qu&apos;une classe&#xa0;; {0} y manque. Utilisez un partage stratifié ou aléatoire.</translation>
    </message>
    <message>
        <source>No training row has the class {0}: it cannot be learned. A stratified split would mix the classes.</source>
        <translation>Aucune ligne d&apos;entraînement n&apos;a la classe {0}&#xa0;: elle ne peut pas être apprise. Un partage stratifié mêlerait les classes.</translation>
    </message>
    <message>
        <source>No column is left to learn from: all others are the target, left out, constant, or text. Leave fewer columns out, or add a step that encodes them.</source>
        <translation>Il ne reste aucune colonne dont apprendre&#xa0;: toutes les autres sont la cible, exclues, constantes ou du texte. Excluez moins de colonnes, ou ajoutez une étape qui les code.</translation>
    </message>
    <message>
        <source>The recipe has a step &apos;{0}&apos; that this program does not know. Switch the step off or use a newer version.</source>
        <translation>La recette a une étape «&#xa0;{0}&#xa0;» que ce programme ne connaît pas. Désactivez l&apos;étape ou utilisez une version plus récente.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has no values.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: elle n&apos;a pas de valeurs.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it holds no numbers, and no step encodes it.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: elle n&apos;a pas de nombres, et aucune étape ne la code.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} cells are no numbers and count as missing.</source>
        <translation>Colonne «&#xa0;{0}&#xa0;»&#xa0;: {1} cellules ne sont pas des nombres et comptent comme manquantes.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the sizes {1} of the array are impossible. The file is damaged.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: les tailles {1} du tableau sont impossibles. Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is cut off: an array {1} needs {2} bytes, {3} are there. Fetch or write the file again.</source>
        <translation>«&#xa0;{0}&#xa0;» est tronqué&#xa0;: un tableau {1} demande {2} octets, il y en a {3}. Récupérez ou écrivez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds a single number, no rows. Save an array whose first axis counts the rows.</source>
        <translation>«&#xa0;{0}&#xa0;» contient un seul nombre, pas de lignes. Enregistrez un tableau dont le premier axe compte les lignes.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds an array {1} without any value.</source>
        <translation>«&#xa0;{0}&#xa0;» contient un tableau {1} sans aucune valeur.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: each row of the array {1} has {2} values; at most {3} can be read as columns. Make the rows smaller.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: chaque ligne du tableau {1} a {2} valeurs&#xa0;; {3} au plus peuvent être lues comme colonnes. Raccourcissez les lignes.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: an array of {1} rows is too long; at most {2} can be read.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: un tableau de {1} lignes est trop long&#xa0;; {2} au plus peuvent être lues.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the array &apos;{1}&apos; {2} holds texts in more than one axis. Save one array per column of text.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: le tableau «&#xa0;{1}&#xa0;» {2} contient des textes sur plus d&apos;un axe. Enregistrez un tableau par colonne de texte.</translation>
    </message>
    <message>
        <source>The array &apos;{0}&apos; has infinite values in {1} columns; they count as missing.</source>
        <translation>Le tableau «&#xa0;{0}&#xa0;» a des valeurs infinies dans {1} colonnes&#xa0;; elles comptent comme manquantes.</translation>
    </message>
    <message>
        <source>The array &apos;{0}&apos; has whole numbers beyond 2^53, which are rounded.</source>
        <translation>Le tableau «&#xa0;{0}&#xa0;» a des entiers au-delà de 2^53, qui sont arrondis.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no whole IDX file: type {1}, {2} axes, {3} bytes. Fetch it again.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un fichier IDX complet&#xa0;: type {1}, {2} axes, {3} octets. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds {1} images without labels. Open the file of labels with it as a second file.</source>
        <translation>«&#xa0;{0}&#xa0;» contient {1} images sans étiquettes. Ouvrez avec lui le fichier des étiquettes.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds arrays with different numbers of rows: {1}. Arrays of one table have the same first axis, or are named x_train, y_train, x_test, y_test.</source>
        <translation>«&#xa0;{0}&#xa0;» contient des tableaux aux nombres de lignes différents&#xa0;: {1}. Les tableaux d&apos;une table ont le même premier axe, ou s&apos;appellent x_train, y_train, x_test, y_test.</translation>
    </message>
    <message>
        <source>The arrays of &apos;{0}&apos; are parts of one table; the column &apos;split&apos; says which. Choose the split &apos;column=split&apos; to keep them apart.</source>
        <translation>Les tableaux de «&#xa0;{0}&#xa0;» sont des parties d&apos;une seule table&#xa0;; la colonne «&#xa0;split&#xa0;» dit lesquelles. Choisissez le partage «&#xa0;column=split&#xa0;» pour les séparer.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds no arrays.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun tableau.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a damaged array header. Fetch or write the file again.</source>
        <translation>«&#xa0;{0}&#xa0;» a un en-tête de tableau endommagé. Récupérez ou écrivez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds records with named fields, which cannot be read. Save each field as an array of its own.</source>
        <translation>«&#xa0;{0}&#xa0;» contient des enregistrements à champs nommés, qui ne peuvent pas être lus. Enregistrez chaque champ comme tableau à part.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds Python objects (a pickle), which could run any code when opened, so it is not read. In Python, save it as numbers: np.save(name, np.asarray(a, dtype=float)).</source>
        <translation>«&#xa0;{0}&#xa0;» contient des objets Python (un pickle), qui pourraient exécuter du code à l&apos;ouverture&#xa0;; il n&apos;est donc pas lu. En Python, enregistrez-le comme nombres&#xa0;: np.save(name, np.asarray(a, dtype=float)).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds values of the type &apos;{1}&apos;, which cannot be read. Convert them to numbers before saving, for example with .astype(&apos;float32&apos;).</source>
        <translation>«&#xa0;{0}&#xa0;» contient des valeurs du type «&#xa0;{1}&#xa0;», qui ne peuvent pas être lues. Convertissez-les en nombres avant d&apos;enregistrer, par exemple avec .astype(&apos;float32&apos;).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no array of NumPy: it does not begin as one. Check the file.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un tableau NumPy&#xa0;: son début n&apos;en est pas un. Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; says &apos;{1}&apos; where a part is expected. Use the words train, val and test in it, or choose another split.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» dit «&#xa0;{1}&#xa0;» là où une partie est attendue. Utilisez-y les mots train, val et test, ou choisissez un autre partage.</translation>
    </message>
    <message>
        <source>The parts {0}, {1}, {2} of the split must be 0 or more, the first above 0, and add up to 1, for example .64,.16,.2.</source>
        <translation>Les parts {0}, {1}, {2} du partage doivent valoir 0 ou plus, la première plus de 0, et faire 1 au total, par exemple .64,.16,.2.</translation>
    </message>
    <message>
        <source>The split &apos;{0}&apos; of {1} rows leaves {2} rows for training, {3} for validation and {4} for testing; no part may be empty. Use more rows or other fractions.</source>
        <translation>Le partage «&#xa0;{0}&#xa0;» de {1} lignes laisse {2} lignes à l&apos;entraînement, {3} à la validation et {4} au test&#xa0;; aucune partie ne peut être vide. Utilisez plus de lignes ou d&apos;autres parts.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no split. Write random, stratified, blocked, last or group, optionally with fractions as in random:.64,.16,.2 (blocked:…,gap=100 leaves rows out at the cuts), column=NAME, or one fold as in kfold:5,1, stratified_kfold:5,1, group_kfold:5,1, time_series:5,1, leave_one_out:0.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un partage. Écrivez random, stratified, blocked, last ou group, avec des parts au besoin comme dans random:.64,.16,.2 (blocked:…,gap=100 omet des lignes aux coupures), column=NAME, ou un seul pli comme dans kfold:5,1, stratified_kfold:5,1, group_kfold:5,1, time_series:5,1, leave_one_out:0.</translation>
    </message>
    <message>
        <source>A stratified split needs at least two rows of every class, but one class has a single row. Use a random split or remove that class.</source>
        <translation>Un partage stratifié demande au moins deux lignes de chaque classe, mais une classe n&apos;en a qu&apos;une. Utilisez un partage aléatoire ou retirez cette classe.</translation>
    </message>
    <message>
        <source>A stratified split puts every class into every part: {0} classes do not fit into a part of {1} rows. Use more rows, other fractions or a random split.</source>
        <translation>Un partage stratifié met chaque classe dans chaque partie&#xa0;: {0} classes ne tiennent pas dans une partie de {1} lignes. Utilisez plus de lignes, d&apos;autres parts ou un partage aléatoire.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no value &apos;{1}&apos; in any row. Choose one of its levels.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» n&apos;a la valeur «&#xa0;{1}&#xa0;» à aucune ligne. Choisissez une de ses modalités.</translation>
    </message>
    <message>
        <source>The edges of the step &apos;bin&apos; must rise from left to right. Sort them.</source>
        <translation>Les bornes de l&apos;étape «&#xa0;bin&#xa0;» doivent croître de gauche à droite. Triez-les.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; has a lower bound {1} above its upper bound {2}. Exchange them.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» a une borne basse {1} au-dessus de sa borne haute {2}. Échangez-les.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; has no bounds. Give &apos;low&apos;, &apos;high&apos; or both, or choose another rule.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» n&apos;a pas de bornes. Donnez «&#xa0;low&#xa0;», «&#xa0;high&#xa0;» ou les deux, ou choisissez une autre règle.</translation>
    </message>
    <message>
        <source>Box-Cox needs values above 0, but column &apos;{0}&apos; has {1}. Use the step &apos;yeo_johnson&apos;, which takes any number, or take the column out of the step.</source>
        <translation>Box-Cox demande des valeurs au-dessus de 0, mais la colonne «&#xa0;{0}&#xa0;» a {1}. Utilisez l&apos;étape «&#xa0;yeo_johnson&#xa0;», qui accepte tout nombre, ou retirez la colonne de l&apos;étape.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;. Correct them, or set the option &apos;unknown&apos; of the step.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} cellules avec des valeurs que le réseau n&apos;a jamais vues, comme «&#xa0;{2}&#xa0;». Corrigez-les, ou réglez l&apos;option «&#xa0;unknown&#xa0;» de l&apos;étape.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they got the code after the last one.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} cellules avec des valeurs que le réseau n&apos;a jamais vues, comme «&#xa0;{2}&#xa0;»&#xa0;; elles ont reçu le code après le dernier.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as 0.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} cellules avec des valeurs que le réseau n&apos;a jamais vues, comme «&#xa0;{2}&#xa0;»&#xa0;; elles comptent comme 0.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as missing.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} cellules avec des valeurs que le réseau n&apos;a jamais vues, comme «&#xa0;{2}&#xa0;»&#xa0;; elles comptent comme manquantes.</translation>
    </message>
    <message>
        <source>A curve shift needs a target with two classes, one of them the event; &apos;{0}&apos; is none. Take the step out or choose another target.</source>
        <translation>Un décalage de courbe demande une cible à deux classes, dont l&apos;une est l&apos;événement&#xa0;; «&#xa0;{0}&#xa0;» ne l&apos;est pas. Retirez l&apos;étape ou choisissez une autre cible.</translation>
    </message>
    <message>
        <source>A date has no part &apos;{0}&apos;. The parts are: {1}.</source>
        <translation>Une date n&apos;a pas de partie «&#xa0;{0}&#xa0;». Les parties sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text, no dates. Give it the type datetime, or take it out of the step.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» contient du texte, pas de dates. Donnez-lui le type datetime, ou retirez-la de l&apos;étape.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds dates in training and text here, such as &apos;{1}&apos;. Write its dates as in the training data.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» contient des dates à l&apos;entraînement et du texte ici, comme «&#xa0;{1}&#xa0;». Écrivez ses dates comme dans les données d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has the same value in every row.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: elle a la même valeur à chaque ligne.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it only numbers or names the rows.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: elle ne fait que numéroter ou nommer les lignes.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: a date is no quantity to learn from.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: une date n&apos;est pas une grandeur dont apprendre.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it holds text with too many different values.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: elle contient du texte avec trop de valeurs différentes.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue.</translation>
    </message>
    <message>
        <source>All {0} columns have the same value in all training rows: nothing would be left to learn from. Check the split and the data, or take the step &apos;drop_constant&apos; out.</source>
        <translation>Les {0} colonnes ont toutes la même valeur à chaque ligne d&apos;entraînement&#xa0;: il ne resterait rien dont apprendre. Vérifiez le partage et les données, ou retirez l&apos;étape «&#xa0;drop_constant&#xa0;».</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has the same value in all training rows.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a été exclue&#xa0;: elle a la même valeur à chaque ligne d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The first {0} rows have no earlier rows: what the step &apos;{1}&apos; makes of them is missing there.</source>
        <translation>Les {0} premières lignes n&apos;ont pas de lignes avant elles&#xa0;: ce que l&apos;étape «&#xa0;{1}&#xa0;» en tire y manque.</translation>
    </message>
    <message>
        <source>The step &apos;fixed_range_scale&apos; needs two different bounds; both are {0}. Give the smallest and the largest possible value.</source>
        <translation>L&apos;étape «&#xa0;fixed_range_scale&#xa0;» demande deux bornes différentes&#xa0;; les deux sont {0}. Donnez la plus petite et la plus grande valeur possibles.</translation>
    </message>
    <message>
        <source>The step &apos;fixed_range_scale&apos; would make every value {0}. Choose two different ends.</source>
        <translation>L&apos;étape «&#xa0;fixed_range_scale&#xa0;» rendrait chaque valeur égale à {0}. Choisissez deux extrémités différentes.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no value in any training row, so missing values cannot be replaced by its {1}. Leave the column out.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» n&apos;a de valeur à aucune ligne d&apos;entraînement&#xa0;; ses valeurs manquantes ne peuvent pas être remplacées ({1}). Excluez la colonne.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text, which has no {1}. Choose &apos;most_frequent&apos;, &apos;constant&apos; or &apos;forward_fill&apos; for it, in a step of its own.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» contient du texte, pour lequel «&#xa0;{1}&#xa0;» n&apos;existe pas. Choisissez «&#xa0;most_frequent&#xa0;», «&#xa0;constant&#xa0;» ou «&#xa0;forward_fill&#xa0;», dans une étape à part.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} missing values were taken from their neighbours ({2}).</source>
        <translation>Colonne «&#xa0;{0}&#xa0;»&#xa0;: {1} valeurs manquantes ont été prises de leurs voisines ({2}).</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} missing values were replaced by {2} ({3}).</source>
        <translation>Colonne «&#xa0;{0}&#xa0;»&#xa0;: {1} valeurs manquantes ont été remplacées par {2} ({3}).</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the value {1}, and {1} + {2} has no logarithm. Use a larger shift, the step &apos;yeo_johnson&apos;, or take the column out of the step.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a la valeur {1}, et {1} + {2} n&apos;a pas de logarithme. Utilisez un décalage plus grand, l&apos;étape «&#xa0;yeo_johnson&#xa0;», ou retirez la colonne de l&apos;étape.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} different values: one column for each is too many. Use the step &apos;hash_encode&apos; or &apos;frequency_encode&apos;, or leave the column out.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} valeurs différentes&#xa0;: une colonne pour chacune, c&apos;est trop. Utilisez l&apos;étape «&#xa0;hash_encode&#xa0;» ou «&#xa0;frequency_encode&#xa0;», ou excluez la colonne.</translation>
    </message>
    <message>
        <source>One-hot encoding makes a column &apos;{0}&apos;, but there is one already. Leave one of them out.</source>
        <translation>Le codage one-hot forme une colonne «&#xa0;{0}&#xa0;», mais il y en a déjà une. Excluez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as &apos;other&apos;.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} cellules avec des valeurs que le réseau n&apos;a jamais vues, comme «&#xa0;{2}&#xa0;»&#xa0;; elles comptent comme «&#xa0;other&#xa0;».</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; none of its levels is set there.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a {1} cellules avec des valeurs que le réseau n&apos;a jamais vues, comme «&#xa0;{2}&#xa0;»&#xa0;; aucune modalité n&apos;y est marquée.</translation>
    </message>
    <message>
        <source>The order of the step &apos;ordinal_encode&apos; names &apos;{0}&apos; twice. Name each level once.</source>
        <translation>L&apos;ordre de l&apos;étape «&#xa0;ordinal_encode&#xa0;» nomme «&#xa0;{0}&#xa0;» deux fois. Nommez chaque modalité une fois.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the level &apos;{1}&apos;, which the order {2} does not name. Add it where it belongs, or encode the column in a step of its own.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a la modalité «&#xa0;{1}&#xa0;», que l&apos;ordre {2} ne nomme pas. Ajoutez-la à sa place, ou codez la colonne dans une étape à part.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} outliers were marked.</source>
        <translation>Colonne «&#xa0;{0}&#xa0;»&#xa0;: {1} valeurs aberrantes ont été marquées.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} outliers were taken out and count as missing.</source>
        <translation>Colonne «&#xa0;{0}&#xa0;»&#xa0;: {1} valeurs aberrantes ont été retirées et comptent comme manquantes.</translation>
    </message>
    <message>
        <source>No power makes the values of column &apos;{0}&apos; usable: they span too many orders of magnitude. Use the step &apos;log_transform&apos; or &apos;clip&apos; for it.</source>
        <translation>Aucune puissance ne rend les valeurs de la colonne «&#xa0;{0}&#xa0;» utilisables&#xa0;: elles couvrent trop d&apos;ordres de grandeur. Utilisez pour elle l&apos;étape «&#xa0;log_transform&#xa0;» ou «&#xa0;clip&#xa0;».</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; balances classes, but the target &apos;{1}&apos; has none. Take the step out, or choose a target with classes.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» équilibre des classes, mais la cible «&#xa0;{1}&#xa0;» n&apos;en a pas. Retirez l&apos;étape, ou choisissez une cible avec des classes.</translation>
    </message>
    <message>
        <source>The training rows of this split hold only one class ({0}): there is nothing to balance. Use a stratified or random split.</source>
        <translation>Les lignes d&apos;entraînement de ce partage n&apos;ont qu&apos;une classe ({0})&#xa0;: il n&apos;y a rien à équilibrer. Utilisez un partage stratifié ou aléatoire.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; changed the training rows from {1} to {2}. Validation and test rows stay as they are.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» a fait passer les lignes d&apos;entraînement de {1} à {2}. Celles de validation et de test restent telles quelles.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text or classes, between which SMOTE finds no points. Encode the column before.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» contient du texte ou des classes, entre lesquels SMOTE ne trouve pas de points. Codez la colonne avant.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has missing values in training rows, and SMOTE finds no point between them. Put the step &apos;impute&apos; before it.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a des valeurs manquantes à l&apos;entraînement, et SMOTE ne trouve pas de point entre elles. Placez avant lui l&apos;étape «&#xa0;impute&#xa0;».</translation>
    </message>
    <message>
        <source>SMOTE needs more than {0} training rows of each class to find {0} neighbours; one class has only {1}. Use fewer neighbours, or the step &apos;random_oversample&apos;.</source>
        <translation>SMOTE demande plus de {0} lignes d&apos;entraînement de chaque classe pour trouver {0} voisines&#xa0;; une classe n&apos;en a que {1}. Utilisez moins de voisines, ou l&apos;étape «&#xa0;random_oversample&#xa0;».</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; cannot order the rows in time: it holds text. Choose a column of dates or numbers.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» ne peut pas ordonner les lignes dans le temps&#xa0;: elle contient du texte. Choisissez une colonne de dates ou de nombres.</translation>
    </message>
    <message>
        <source>The time column &apos;{0}&apos; is missing; the rows were taken in the order of the file.</source>
        <translation>La colonne de temps «&#xa0;{0}&#xa0;» manque&#xa0;; les lignes ont été prises dans l&apos;ordre du fichier.</translation>
    </message>
    <message>
        <source>The rows were not in the order of &apos;{0}&apos; and were sorted by it.</source>
        <translation>Les lignes n&apos;étaient pas dans l&apos;ordre de «&#xa0;{0}&#xa0;» et ont été triées ainsi.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; works on column &apos;{1}&apos;, which is not there. The columns are: {2}.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» agit sur la colonne «&#xa0;{1}&#xa0;», qui n&apos;existe pas. Les colonnes sont&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text or classes, and this step needs numbers. Encode the column first (one-hot), or take it out of the step.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» contient du texte ou des classes, et cette étape demande des nombres. Codez d&apos;abord la colonne (one-hot), ou retirez-la de l&apos;étape.</translation>
    </message>
    <message>
        <source>The stored state of the step &apos;{0}&apos; is damaged. Train again.</source>
        <translation>L&apos;état enregistré de l&apos;étape «&#xa0;{0}&#xa0;» est endommagé. Entraînez à nouveau.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; makes a column &apos;{1}&apos;, but there is one already. Take the step out once, or leave that column out.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» forme une colonne «&#xa0;{1}&#xa0;», mais il y en a déjà une. Retirez l&apos;étape en double, ou excluez cette colonne.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; has no values. Choose another target.</source>
        <translation>La colonne cible «&#xa0;{0}&#xa0;» n&apos;a pas de valeurs. Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; is &apos;{1}&apos; in every row: there is nothing to learn. Choose another target, or data with at least two classes.</source>
        <translation>La colonne cible «&#xa0;{0}&#xa0;» vaut «&#xa0;{1}&#xa0;» à chaque ligne&#xa0;: il n&apos;y a rien à apprendre. Choisissez une autre cible, ou des données avec au moins deux classes.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; holds {1} different texts in {2} rows, too many for classes. Choose another target.</source>
        <translation>La colonne cible «&#xa0;{0}&#xa0;» a {1} textes différents en {2} lignes, trop pour des classes. Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; holds dates, which cannot be predicted. Choose another target.</source>
        <translation>La colonne cible «&#xa0;{0}&#xa0;» contient des dates, qui ne peuvent pas être prédites. Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; is no number. Several targets at once must all be numbers; for classes choose one target.</source>
        <translation>La colonne cible «&#xa0;{0}&#xa0;» n&apos;est pas un nombre. Plusieurs cibles à la fois doivent toutes être des nombres&#xa0;; pour des classes, choisissez une seule cible.</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>Le calcul a été annulé.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds whole numbers of more than 15 digits. They were read as names, digit by digit; as quantities they would be rounded. Set its type to numeric for that.</source>
        <translation>La colonne « {0} » contient des entiers de plus de 15 chiffres. Ils ont été lus comme des noms, chiffre par chiffre ; comme quantités, ils seraient arrondis. Pour cela, choisissez le type numérique.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a line with names, and the file before has none: its columns were taken by their place.</source>
        <translation>«&#xa0;{0}&#xa0;» a une ligne de noms, et le fichier précédent n&apos;en a pas&#xa0;: ses colonnes ont été associées selon leur place.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no line with names, and the file before has one: its columns were given these names by their place, the first is &apos;{1}&apos;.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de ligne de noms, et le fichier précédent en a une&#xa0;: ses colonnes ont reçu ces noms selon leur place, le premier est «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Lines {0} to {1} of &apos;{2}&apos; are no part of the table and were skipped; it begins in line {3}.</source>
        <translation>Les lignes {0} à {1} de «&#xa0;{2}&#xa0;» ne font pas partie de la table et ont été sautées&#xa0;; elle commence à la ligne {3}.</translation>
    </message>
    <message>
        <source>Numbers such as {0} in &apos;{1}&apos; can be read in two ways; they were read as thousands, since the data before have decimal commas.</source>
        <translation>Des nombres comme {0} dans «&#xa0;{1}&#xa0;» peuvent se lire de deux façons&#xa0;; ils ont été lus comme des milliers, car les données précédentes ont des virgules décimales.</translation>
    </message>
    <message>
        <source>Numbers such as {0} in &apos;{1}&apos; can be read in two ways; they were read as thousands, since the data before have decimal points.</source>
        <translation>Des nombres comme {0} dans «&#xa0;{1}&#xa0;» peuvent se lire de deux façons&#xa0;; ils ont été lus comme des milliers, car les données précédentes ont des points décimaux.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; were read as moments that count from 1970, {1} of them a second.</source>
        <translation>Les nombres de la colonne «&#xa0;{0}&#xa0;» ont été lus comme des instants comptés depuis 1970, à raison de {1} par seconde.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; were read with the day first, as &apos;{1}&apos; shows.</source>
        <translation>Les dates de la colonne «&#xa0;{0}&#xa0;» ont été lues avec le jour en premier, comme le montre «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; were read with the month first, as &apos;{1}&apos; shows.</source>
        <translation>Les dates de la colonne «&#xa0;{0}&#xa0;» ont été lues avec le mois en premier, comme le montre «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; day first was taken, as in other columns.</source>
        <translation>Les dates de la colonne «&#xa0;{0}&#xa0;» ne disent pas quel nombre est le mois&#xa0;; le jour a été pris en premier, comme dans d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; month first was taken, as in other columns.</source>
        <translation>Les dates de la colonne «&#xa0;{0}&#xa0;» ne disent pas quel nombre est le mois&#xa0;; le mois a été pris en premier, comme dans d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; day first was assumed.</source>
        <translation>Les dates de la colonne «&#xa0;{0}&#xa0;» ne disent pas quel nombre est le mois&#xa0;; le jour a été supposé en premier.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; were read as dates ({1}): every one of them is one. Set its type to numeric if they are quantities.</source>
        <translation>Les nombres de la colonne «&#xa0;{0}&#xa0;» ont été lus comme des dates ({1})&#xa0;: chacun d&apos;eux en est une. Réglez son type sur numérique si ce sont des quantités.</translation>
    </message>
    <message>
        <source>The times of column &apos;{0}&apos; name a time zone and were converted to universal time (UTC).</source>
        <translation>Les heures de la colonne «&#xa0;{0}&#xa0;» indiquent un fuseau horaire et ont été converties en temps universel (UTC).</translation>
    </message>
    <message>
        <source>The times of column &apos;{0}&apos; were not joined with dates: {1} of them are no time of day, the first is &apos;{2}&apos;.</source>
        <translation>Les heures de la colonne «&#xa0;{0}&#xa0;» n&apos;ont pas été jointes à des dates&#xa0;: {1} d&apos;entre elles ne sont pas une heure du jour, la première est «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} cells of column &apos;{1}&apos; are no time of day, the first is &apos;{2}&apos;; the joined moments are missing there.</source>
        <translation>{0} cellules de la colonne «&#xa0;{1}&#xa0;» ne sont pas une heure du jour, la première est «&#xa0;{2}&#xa0;»&#xa0;; les instants joints y manquent.</translation>
    </message>
    <message>
        <source>The columns &apos;{0}&apos; to &apos;{1}&apos; were not joined to a date: some row of them is none.</source>
        <translation>Les colonnes «&#xa0;{0}&#xa0;» à «&#xa0;{1}&#xa0;» n&apos;ont pas été réunies en une date&#xa0;: au moins une ligne n&apos;en donne pas.</translation>
    </message>
    <message>
        <source>no character: left out or replaced by �</source>
        <translation>pas un caractère&#xa0;: omis ou remplacé par �</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have points between thousands.</source>
        <translation>Les nombres de la colonne «&#xa0;{0}&#xa0;» ont des points entre les milliers.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have commas between thousands.</source>
        <translation>Les nombres de la colonne «&#xa0;{0}&#xa0;» ont des virgules entre les milliers.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have decimal commas, unlike those of the other columns.</source>
        <translation>Les nombres de la colonne «&#xa0;{0}&#xa0;» ont des virgules décimales, contrairement à ceux des autres colonnes.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have decimal points, unlike those of the other columns.</source>
        <translation>Les nombres de la colonne «&#xa0;{0}&#xa0;» ont des points décimaux, contrairement à ceux des autres colonnes.</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; is the target and cannot be the weight of its rows as well. Choose another column for the weights, or none.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» est la cible et ne peut pas être aussi le poids de ses lignes. Choisissez une autre colonne pour les poids, ou aucune.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; found no column to work on and changes nothing.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» n&apos;a trouvé aucune colonne à traiter et ne change rien.</translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; is transformed by the preparation: the loss is in its transformed units, metrics and predictions are in the units of the target.</source>
        <translation>La cible «&#xa0;{0}&#xa0;» est transformée par la préparation&#xa0;: la perte est dans ses unités transformées, les métriques et les prédictions dans les unités de la cible.</translation>
    </message>
    <message>
        <source>The step &apos;sort_by_time&apos; needs the column that orders the rows, as in column=NAME. The columns are: {0}.</source>
        <translation>L&apos;étape «&#xa0;sort_by_time&#xa0;» demande la colonne qui ordonne les lignes, comme dans column=NAME. Les colonnes sont&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The rows were not in the order of &apos;{0}&apos; and were sorted by it. {1} of them have the same value as the row before and kept the order of the file; {2} have none and came last.</source>
        <translation>Les lignes n&apos;étaient pas dans l&apos;ordre de «&#xa0;{0}&#xa0;» et ont été triées selon cette colonne. {1} d&apos;entre elles ont la même valeur que la ligne précédente et ont gardé l&apos;ordre du fichier&#xa0;; {2} n&apos;en ont pas et viennent à la fin.</translation>
    </message>
    <message>
        <source>{1} rows have the same &apos;{0}&apos; as the row before and {2} have none: their order is that of the file.</source>
        <translation>{1} lignes ont la même valeur de «&#xa0;{0}&#xa0;» que la ligne précédente et {2} n&apos;en ont pas&#xa0;: leur ordre est celui du fichier.</translation>
    </message>
    <message>
        <source>The network looks back at what &apos;{0}&apos; was, and these data have no such column. They have: {1}.</source>
        <translation>Le réseau regarde ce que «&#xa0;{0}&#xa0;» était avant, et ces données n&apos;ont pas cette colonne. Elles ont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The data have no column &apos;{0}&apos; that tells series apart: they were taken as one series.</source>
        <translation>Les données n&apos;ont pas de colonne «&#xa0;{0}&#xa0;» pour distinguer les séries&#xa0;: elles ont été prises comme une seule série.</translation>
    </message>
    <message>
        <source>{0} rows make {1} predictions: the network looks back over {2} rows, which the first ones of a series do not have.</source>
        <translation>{0} lignes font {1} prédictions&#xa0;: le réseau regarde {2} lignes en arrière, que les premières d&apos;une série n&apos;ont pas.</translation>
    </message>
    <message>
        <source>{0} windows were left out because a value is missing in one of their rows. Add the step &apos;impute&apos; to keep them.</source>
        <translation>{0} fenêtres ont été exclues car une valeur manque dans une de leurs lignes. Ajoutez l&apos;étape «&#xa0;impute&#xa0;» pour les garder.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; makes up rows between others, which would tear the order of the rows in windows. Take it out; class weights or the steps random_oversample and random_undersample balance windows as well.</source>
        <translation>L&apos;étape «&#xa0;{0}&#xa0;» invente des lignes entre d&apos;autres, ce qui romprait l&apos;ordre des lignes dans les fenêtres. Retirez-la&#xa0;; les poids de classe ou les étapes random_oversample et random_undersample équilibrent aussi les fenêtres.</translation>
    </message>
    <message>
        <source>An autoencoder of windows has one input. Leave the list of inputs out.</source>
        <translation>Un auto-encodeur de fenêtres a une seule entrée. Omettez la liste des entrées.</translation>
    </message>
    <message>
        <source>The past of the target would be the column &apos;{0}&apos;, and there is one of that name already. Rename it, or do without the past of the target.</source>
        <translation>Le passé de la cible serait la colonne «&#xa0;{0}&#xa0;», et il y en a déjà une de ce nom. Renommez-la, ou renoncez au passé de la cible.</translation>
    </message>
    <message>
        <source>The rows are not in the order of &apos;{0}&apos;: it goes back {1} times, and windows follow the rows. Sort them by it (time column, or the step &apos;sort_by_time&apos;).</source>
        <translation>Les lignes ne sont pas dans l&apos;ordre de «&#xa0;{0}&#xa0;»&#xa0;: elle recule {1} fois, et les fenêtres suivent les lignes. Triez-les selon elle (colonne de temps, ou étape «&#xa0;sort_by_time&#xa0;»).</translation>
    </message>
    <message>
        <source>{1} rows have the same &apos;{0}&apos; as the row before them in their series: windows take them in the order of the file. If they belong to several series, name the column that tells these apart as the group.</source>
        <translation>{1} lignes ont le même «&#xa0;{0}&#xa0;» que la ligne précédente de leur série&#xa0;: les fenêtres les prennent dans l&apos;ordre du fichier. Si elles appartiennent à plusieurs séries, donnez comme groupe la colonne qui les distingue.</translation>
    </message>
    <message>
        <source>{0} of {1} series, {2} rows in all, are shorter than a window and its horizon and were left out.</source>
        <translation>{0} séries sur {1}, {2} lignes en tout, sont plus courtes qu&apos;une fenêtre et son horizon et ont été exclues.</translation>
    </message>
    <message>
        <source>{0} windows were left out because their target is missing; their rows stay in other windows.</source>
        <translation>{0} fenêtres ont été exclues car leur cible manque&#xa0;; leurs lignes restent dans d&apos;autres fenêtres.</translation>
    </message>
    <message>
        <source>{0} of {1} windows ({2} %) lie over a gap: rows were taken out there, or time makes a larger step. Drop them, or cut the series at gaps, if that matters.</source>
        <translation>{0} fenêtres sur {1} ({2} %) couvrent une lacune&#xa0;: des lignes y ont été retirées, ou le temps fait un plus grand pas. Excluez-les, ou coupez la série aux lacunes, si cela importe.</translation>
    </message>
    <message>
        <source>The rows have {0} gaps, where rows were taken out or time makes a larger step; no window lies over one.</source>
        <translation>Les lignes ont {0} lacunes, où des lignes ont été retirées ou le temps fait un plus grand pas&#xa0;; aucune fenêtre n&apos;en couvre une.</translation>
    </message>
    <message>
        <source>Leak: {0} of {1} validation windows ({2} %) and {3} of {4} test windows ({5} %) share rows with training windows. What is measured on them is better than it will be on new data. Choose the split &apos;blocked&apos;, or &apos;group&apos; where there are many series.</source>
        <translation>Fuite&#xa0;: {0} des {1} fenêtres de validation ({2}&#xa0;%) et {3} des {4} fenêtres de test ({5}&#xa0;%) partagent des lignes avec des fenêtres d&apos;entraînement. Ce qu&apos;on y mesure est meilleur que ce ne sera sur de nouvelles données. Choisissez le partage «&#xa0;blocked&#xa0;», ou «&#xa0;group&#xa0;» s&apos;il y a beaucoup de séries.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Recul</translation>
    </message>
    <message>
        <source>Rows of a window, the oldest first; 0: each row is a sample of its own</source>
        <translation>Lignes d&apos;une fenêtre, la plus ancienne d&apos;abord&#xa0;; 0&#xa0;: chaque ligne est un échantillon à part</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>How many rows after the last one of its window the target lies; 0: in the last row</source>
        <translation>Combien de lignes après la dernière de sa fenêtre se trouve la cible&#xa0;; 0&#xa0;: dans la dernière ligne</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Rows from the beginning of one training window to that of the next</source>
        <translation>Lignes du début d&apos;une fenêtre d&apos;entraînement à celui de la suivante</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>compatible: as in Ranjan 2020, where the first two rows of a series are never used</source>
        <translation>compatible: comme dans Ranjan 2020, où les deux premières lignes d&apos;une série ne servent jamais</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Where rows were taken out, or time makes a larger step: keep windows over it, drop them, or cut the series there</source>
        <translation>Où des lignes ont été retirées, ou le temps fait un plus grand pas&#xa0;: garder les fenêtres qui couvrent la lacune, les exclure, ou y couper la série</translation>
    </message>
    <message>
        <source>Fit on</source>
        <translation>Ajuster sur</translation>
    </message>
    <message>
        <source>Rows that scaling and the like learn from: each row that training windows cover, once; the last row of each training window; or all rows of all of them</source>
        <translation>Lignes dont apprennent la mise à l&apos;échelle et autres&#xa0;: chaque ligne couverte par des fenêtres d&apos;entraînement, une fois&#xa0;; la dernière ligne de chacune&#xa0;; ou toutes les lignes de toutes</translation>
    </message>
    <message>
        <source>Past of the target</source>
        <translation>Passé de la cible</translation>
    </message>
    <message>
        <source>What the target was in the rows of the window is an input too: for forecasts</source>
        <translation>Ce qu&apos;était la cible dans les lignes de la fenêtre est aussi une entrée&#xa0;: pour les prévisions</translation>
    </message>
    <message>
        <source>A window of {0} rows whose target lies {1} rows further on needs {2} rows, and the series has only {3}. Choose a smaller look-back or horizon, or more data.</source>
        <translation>Une fenêtre de {0} lignes dont la cible est {1} lignes plus loin demande {2} lignes, et la série n&apos;en a que {3}. Choisissez un recul ou un horizon plus petit, ou plus de données.</translation>
    </message>
    <message>
        <source>A window of {0} rows whose target lies {1} rows further on needs {2} rows, and the longest of the {4} series has only {3}. Choose a smaller look-back or horizon, or do not cut the series at gaps.</source>
        <translation>Une fenêtre de {0} lignes dont la cible est {1} lignes plus loin demande {2} lignes, et la plus longue des {4} séries n&apos;en a que {3}. Choisissez un recul ou un horizon plus petit, ou ne coupez pas la série aux trous.</translation>
    </message>
    <message>
        <source>Horizon, stride and the other options of windows need a look-back of 1 row or more.</source>
        <translation>Horizon, pas et autres options des fenêtres demandent un recul d&apos;au moins 1 ligne.</translation>
    </message>
    <message>
        <source>None of the {0} windows has a target: its value is missing wherever one ends. Choose another horizon or target.</source>
        <translation>Aucune des {0} fenêtres n&apos;a de cible&#xa0;: sa valeur manque partout où l&apos;une finit. Choisissez un autre horizon ou une autre cible.</translation>
    </message>
    <message>
        <source>All {0} windows of {1} rows lie over a gap and were dropped. Choose a smaller look-back, or keep windows over gaps.</source>
        <translation>Les {0} fenêtres de {1} lignes franchissent toutes un trou et ont été écartées. Choisissez un recul plus petit, ou gardez les fenêtres sur les trous.</translation>
    </message>
    <message>
        <source>The network looks back over {0} rows, and the longest stretch of rows has only {1}: there is nothing to predict. Give it more rows.</source>
        <translation>Le réseau regarde {0} lignes en arrière, et la plus longue suite de lignes n&apos;en a que {1}&#xa0;: il n&apos;y a rien à prédire. Donnez-lui plus de lignes.</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Normal clouds around random centres in any number of dimensions; the rows of scikit-learn&apos;s make_blobs.</source>
        <translation>Nuages normaux autour de centres aléatoires, en toute dimension&#xa0;; les lignes de make_blobs de scikit-learn.</translation>
    </message>
    <message>
        <source>Number of points, shared evenly by the clouds</source>
        <translation>Nombre de points, répartis également entre les nuages</translation>
    </message>
    <message>
        <source>Number of clouds, one class each</source>
        <translation>Nombre de nuages, une classe chacun</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Standard deviation of each cloud</source>
        <translation>Écart type de chaque nuage</translation>
    </message>
    <message>
        <source>Six bumps</source>
        <translation>Six bosses</translation>
    </message>
    <message>
        <source>A number that rises and falls at six places: the bump of largest size counts (TensorFlow Playground).</source>
        <translation>Un nombre qui monte et descend en six endroits&#xa0;: la bosse la plus grande compte (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Fields along each side</source>
        <translation>Cases le long de chaque côté</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Points of a square, classes like the fields of a chess board.</source>
        <translation>Points d&apos;un carré, classes comme les cases d&apos;un échiquier.</translation>
    </message>
    <message>
        <source>Circle in a ring</source>
        <translation>Cercle dans un anneau</translation>
    </message>
    <message>
        <source>A disc of radius 2.5 inside a ring from 3.5 to 5 (TensorFlow Playground).</source>
        <translation>Un disque de rayon 2.5 dans un anneau de 3.5 à 5 (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Deux cercles</translation>
    </message>
    <message>
        <source>A circle inside a circle; the rows of scikit-learn&apos;s make_circles.</source>
        <translation>Un cercle dans un cercle&#xa0;; les lignes de make_circles de scikit-learn.</translation>
    </message>
    <message>
        <source>Number of points, half of them on each circle</source>
        <translation>Nombre de points, la moitié sur chaque cercle</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Standard deviation of the scatter</source>
        <translation>Écart type de la dispersion</translation>
    </message>
    <message>
        <source>Inner radius</source>
        <translation>Rayon intérieur</translation>
    </message>
    <message>
        <source>Share of the outer radius</source>
        <translation>Part du rayon extérieur</translation>
    </message>
    <message>
        <source>Classes in many dimensions</source>
        <translation>Classes en grande dimension</translation>
    </message>
    <message>
        <source>Clusters at the corners of a cube, stretched, with redundant and useless columns and some wrong labels; the rows of scikit-learn&apos;s make_classification.</source>
        <translation>Amas aux sommets d&apos;un cube, étirés, avec des colonnes redondantes et inutiles et quelques étiquettes fausses&#xa0;; les lignes de make_classification de scikit-learn.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Informative columns</source>
        <translation>Colonnes informatives</translation>
    </message>
    <message>
        <source>Dimensions of the cube</source>
        <translation>Dimensions du cube</translation>
    </message>
    <message>
        <source>Redundant columns</source>
        <translation>Colonnes redondantes</translation>
    </message>
    <message>
        <source>Mixtures of the informative ones</source>
        <translation>Mélanges des informatives</translation>
    </message>
    <message>
        <source>Repeated columns</source>
        <translation>Colonnes répétées</translation>
    </message>
    <message>
        <source>Copies of others</source>
        <translation>Copies d&apos;autres</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Amas</translation>
    </message>
    <message>
        <source>Clusters of each class</source>
        <translation>Amas de chaque classe</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>Étiquettes fausses</translation>
    </message>
    <message>
        <source>Share of rows that get a random class</source>
        <translation>Part des lignes qui reçoivent une classe au hasard</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>Half the length of the cube&apos;s edge</source>
        <translation>Moitié de la longueur de l&apos;arête du cube</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Direction of the positive side</source>
        <translation>Direction du côté positif</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>Half-planes</source>
        <translation>Demi-plans</translation>
    </message>
    <message>
        <source>Points of a square on the two sides of a slanted line.</source>
        <translation>Points d&apos;un carré des deux côtés d&apos;une droite inclinée.</translation>
    </message>
    <message>
        <source>Straight line in two columns</source>
        <translation>Droite en deux colonnes</translation>
    </message>
    <message>
        <source>3 x0 + 2 x1 + noise with normal numbers: what a single linear unit can learn.</source>
        <translation>3 x0 + 2 x1 + bruit avec des nombres normaux&#xa0;: ce qu&apos;une seule unité linéaire peut apprendre.</translation>
    </message>
    <message>
        <source>Standard deviation added to the target</source>
        <translation>Écart type ajouté à la cible</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Deux lunes</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other; the rows of scikit-learn&apos;s make_moons.</source>
        <translation>Deux demi-cercles imbriqués&#xa0;; les lignes de make_moons de scikit-learn.</translation>
    </message>
    <message>
        <source>Slanted plane</source>
        <translation>Plan incliné</translation>
    </message>
    <message>
        <source>The number (x + y)/10 over a square (TensorFlow Playground).</source>
        <translation>Le nombre (x + y)/10 sur un carré (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Number of points, half of them in each class</source>
        <translation>Nombre de points, la moitié dans chaque classe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same points</source>
        <translation>La même graine donne les mêmes points</translation>
    </message>
    <message>
        <source>How far the points are scattered; 0 is exact</source>
        <translation>Dispersion des points&#xa0;; 0 est exact</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>Régression linéaire</translation>
    </message>
    <message>
        <source>A number that is a weighted sum of some of the columns; the rows of scikit-learn&apos;s make_regression.</source>
        <translation>Un nombre qui est la somme pondérée de quelques colonnes&#xa0;; les lignes de make_regression de scikit-learn.</translation>
    </message>
    <message>
        <source>Columns that matter</source>
        <translation>Colonnes qui comptent</translation>
    </message>
    <message>
        <source>Columns with a weight; the others are noise</source>
        <translation>Colonnes avec un poids&#xa0;; les autres sont du bruit</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Added to every target</source>
        <translation>Ajouté à chaque cible</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Number of rings, the innermost a disc</source>
        <translation>Nombre d&apos;anneaux, le plus petit étant un disque</translation>
    </message>
    <message>
        <source>Rings around each other, classes in turn.</source>
        <translation>Anneaux concentriques, classes en alternance.</translation>
    </message>
    <message>
        <source>Sheet breaks of a paper machine</source>
        <translation>Casses de feuille d&apos;une machine à papier</translation>
    </message>
    <message>
        <source>A rare-event series: 59 slow, correlated sensors, a grade and 0.66 % breaks of the sheet; statistically like the series of Ranjan 2020.</source>
        <translation>Une série à événements rares&#xa0;: 59 capteurs lents et corrélés, un grade et 0,66&#xa0;% de casses de la feuille&#xa0;; statistiquement comme la série de Ranjan 2020.</translation>
    </message>
    <message>
        <source>Length of the series; one row every two minutes</source>
        <translation>Longueur de la série&#xa0;; une ligne toutes les deux minutes</translation>
    </message>
    <message>
        <source>49 is the series of the gallery</source>
        <translation>49 est la série de la galerie</translation>
    </message>
    <message>
        <source>Precursors</source>
        <translation>Précurseurs</translation>
    </message>
    <message>
        <source>How much the sensors announce a break: none, in 60 % or in 90 % of the breaks</source>
        <translation>Combien les capteurs annoncent une casse&#xa0;: jamais, dans 60&#xa0;% ou dans 90&#xa0;% des casses</translation>
    </message>
    <message>
        <source>The random_state of scikit-learn: the same seed gives the same rows</source>
        <translation>Le random_state de scikit-learn&#xa0;: la même graine donne les mêmes lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of numbers</source>
        <translation>Colonnes de nombres</translation>
    </message>
    <message>
        <source>Correlated normal numbers</source>
        <translation>Nombres normaux corrélés</translation>
    </message>
    <message>
        <source>Rows of a normal distribution with the covariance of scikit-learn&apos;s make_spd_matrix (up to its signs): most of the variance lies in one direction. For autoencoders.</source>
        <translation>Lignes d&apos;une loi normale avec la covariance de make_spd_matrix de scikit-learn (aux signes près)&#xa0;: l&apos;essentiel de la variance suit une direction. Pour auto-encodeurs.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Deux spirales</translation>
    </message>
    <message>
        <source>Two spirals wound into each other: radius 5 t, angle 3.5 pi t, the second turned by pi (TensorFlow Playground).</source>
        <translation>Deux spirales enroulées l&apos;une dans l&apos;autre&#xa0;: rayon 5 t, angle 3.5 pi t, la seconde tournée de pi (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Two Gaussian clouds</source>
        <translation>Deux nuages gaussiens</translation>
    </message>
    <message>
        <source>Clouds around (2, 2) and (-2, -2) with variance 0.5 + 7 noise (TensorFlow Playground).</source>
        <translation>Nuages autour de (2, 2) et (-2, -2) de variance 0.5 + 7 noise (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Ou exclusif</translation>
    </message>
    <message>
        <source>Points of a square, positive where x and y have the same sign; a gap of 0.3 along the axes (TensorFlow Playground).</source>
        <translation>Points d&apos;un carré, positifs où x et y ont le même signe&#xa0;; un vide de 0.3 le long des axes (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Exclusive or, four rows</source>
        <translation>Ou exclusif, quatre lignes</translation>
    </message>
    <message>
        <source>The truth table 00 0, 01 1, 10 1, 11 0: the smallest problem that needs a hidden layer.</source>
        <translation>La table de vérité 00 0, 01 1, 10 1, 11 0&#xa0;: le plus petit problème qui exige une couche cachée.</translation>
    </message>
    <message>
        <source>The four rows come again and again, so that every part of a split has some</source>
        <translation>Les quatre lignes reviennent sans cesse, pour que chaque partie d&apos;un partage en ait</translation>
    </message>
    <message>
        <source>Adding task</source>
        <translation>Tâche d&apos;addition</translation>
    </message>
    <message>
        <source>Sequences of random numbers of which two are marked, one in each half: the sum of the two is to be told at the end. A row is a step; windows as long as a sequence, grouped by it, make the samples. Always telling 1 has a mean squared error of 1/6.</source>
        <translation>Séquences de nombres aléatoires dont deux sont marqués, un dans chaque moitié&#xa0;: il faut donner à la fin la somme des deux. Une ligne est un pas&#xa0;; des fenêtres longues d&apos;une séquence, groupées par elle, forment les échantillons. Répondre toujours 1 a une erreur quadratique moyenne de 1/6.</translation>
    </message>
    <message>
        <source>Number of rows; each sequence takes as many as it has steps</source>
        <translation>Nombre de lignes ; chaque séquence en prend autant qu’elle a de pas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Length of a sequence</source>
        <translation>Longueur d&apos;une séquence</translation>
    </message>
</context>
<context>
    <name>HealthBadges</name>
    <message>
        <source>After epoch %1, on %2 rows:</source>
        <translation>Après l&apos;époque %1, sur %2 lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Units that never fire: %1 %</source>
        <translation>Unités qui ne s&apos;activent jamais&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Saturated values: %1 %</source>
        <translation>Valeurs saturées&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Change of the weights in a step: %1</source>
        <translation>Changement des poids en un pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Length of the gradient: %1</source>
        <translation>Longueur du gradient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gradient by that of the last layer: %1</source>
        <translation>Gradient sur celui de la dernière couche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spread of the output: %1</source>
        <translation>Étendue de la sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % dead</source>
        <translation>%1&#xa0;% mortes</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>màj %1</translation>
    </message>
    <message>
        <source>gradient %1</source>
        <translation>gradient %1</translation>
    </message>
    <message>
        <source>%1 % saturated</source>
        <translation>%1&#xa0;% saturées</translation>
    </message>
    <message>
        <source>gradient ×%1</source>
        <translation>gradient ×%1</translation>
    </message>
</context>
<context>
    <name>MetricFacts</name>
    <message>
        <source>weighted</source>
        <translation>pondéré</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in units of the target</source>
        <translation>en unités de la cible</translation>
    </message>
    <message>
        <source>in squared units of the target</source>
        <translation>en unités de la cible au carré</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
</context>
<context>
    <name>NetworkTemplates</name>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Perceptron multicouche</translation>
    </message>
    <message>
        <source>Two hidden layers: the first thing to try on a table.</source>
        <translation>Deux couches cachées&#xa0;: le premier essai à faire sur une table.</translation>
    </message>
    <message>
        <source>Perceptron with dropout</source>
        <translation>Perceptron avec dropout</translation>
    </message>
    <message>
        <source>Drops units while training, against learning rows by heart.</source>
        <translation>Écarte des unités pendant l&apos;entraînement, contre l&apos;apprentissage des lignes par cœur.</translation>
    </message>
    <message>
        <source>Normalised perceptron</source>
        <translation>Perceptron normalisé</translation>
    </message>
    <message>
        <source>Batch normalisation between product and activation.</source>
        <translation>Normalisation par lot entre produit et activation.</translation>
    </message>
    <message>
        <source>Linear model</source>
        <translation>Modèle linéaire</translation>
    </message>
    <message>
        <source>No hidden layer: the baseline that a network has to beat.</source>
        <translation>Sans couche cachée&#xa0;: la référence qu&apos;un réseau doit battre.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencodeur</translation>
    </message>
    <message>
        <source>Squeezes the columns through eight numbers and rebuilds them.</source>
        <translation>Fait passer les colonnes par huit nombres et les reconstruit.</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Bloc résiduel</translation>
    </message>
    <message>
        <source>Two layers beside a shortcut, added up.</source>
        <translation>Deux couches à côté d&apos;un raccourci, additionnées.</translation>
    </message>
    <message>
        <source>Two inputs</source>
        <translation>Deux entrées</translation>
    </message>
    <message>
        <source>Two groups of columns, read apart and joined.</source>
        <translation>Deux groupes de colonnes, lus à part et réunis.</translation>
    </message>
    <message>
        <source>Embedding classifier</source>
        <translation>Classifieur à plongement</translation>
    </message>
    <message>
        <source>Numbers of words or categories become vectors, then one answer.</source>
        <translation>Des numéros de mots ou de catégories deviennent des vecteurs, puis une réponse.</translation>
    </message>
</context>
<context>
    <name>NodeText</name>
    <message>
        <source>output %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>missing plug-in</source>
        <translation>module manquant</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 couche</translation>
    </message>
    <message>
        <source> by </source>
        <translation> par </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>connected to nothing</source>
        <translation>connecté à rien</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>connecté à %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>sans avertissement</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unité</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>with the weights of %1</source>
        <translation>avec les poids de %1</translation>
    </message>
</context>
<context>
    <name>OperationGraph</name>
    <message>
        <source>no copy: the same buffer in another shape</source>
        <translation>pas de copie&#xa0;: le même tampon sous une autre forme</translation>
    </message>
    <message>
        <source>acts while training only</source>
        <translation>n&apos;agit qu&apos;à l&apos;entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, one after the other</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas, l’un après l’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>as many steps as a row has</source>
        <translation>autant de pas qu&apos;en a une ligne</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>steps %1 to %2 are alike</source>
        <translation>les pas %1 à %2 sont pareils</translation>
    </message>
    <message>
        <source>the same weights</source>
        <translation>les mêmes poids</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Tous les pas</translation>
    </message>
    <message>
        <source>Loss by the task</source>
        <translation>Perte selon la tâche</translation>
    </message>
    <message>
        <source>mean over the rows</source>
        <translation>moyenne sur les lignes</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Sum of the losses</source>
        <translation>Somme des pertes</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>of weights and outputs</source>
        <translation>sur les poids et les sorties</translation>
    </message>
    <message>
        <source>Gradient of %1</source>
        <translation>Gradient de %1</translation>
    </message>
    <message>
        <source>Update of %1</source>
        <translation>Mise à jour de %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>non exécutable</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>vers l&apos;arrière</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vers l&apos;avant</translation>
    </message>
    <message>
        <source>fills %1, %2 per row</source>
        <translation>remplit %1, %2 par ligne</translation>
    </message>
    <message>
        <source> by </source>
        <translation> par </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
</context>
<context>
    <name>PartHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>défaut %1</translation>
    </message>
    <message>
        <source>not there (%1)</source>
        <translation>absent (%1)</translation>
    </message>
    <message>
        <source>any number of inputs, at least %1</source>
        <translation>un nombre quelconque d&apos;entrées, au moins %1</translation>
    </message>
    <message>
        <source>one input</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>It reads no other layer.</source>
        <translation>Elle ne lit aucune autre couche.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Prend %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>In a network text</source>
        <translation>Dans un texte de réseau</translation>
    </message>
    <message>
        <source>How the sizes of %1 come about</source>
        <translation>D&apos;où viennent les tailles de %1</translation>
    </message>
    <message>
        <source>Not known: something before it is wrong.</source>
        <translation>Inconnu&#xa0;: quelque chose avant est faux.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Aucun paramètre.</translation>
    </message>
    <message>
        <source>Parameters: %1 = &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Paramètres&#xa0;: %1 = &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>They are those of %1 and count once.</source>
        <translation>Ce sont ceux de %1, comptés une seule fois.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Optimisers</source>
        <translation>Optimiseurs</translation>
    </message>
    <message>
        <source>Schedules of the learning rate</source>
        <translation>Calendriers du taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Premiers poids</translation>
    </message>
    <message>
        <source>Penalties on weights</source>
        <translation>Pénalités sur les poids</translation>
    </message>
    <message>
        <source>Limits of weights</source>
        <translation>Limites des poids</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Étapes de la recette</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>Données inventées</translation>
    </message>
    <message>
        <source>Classic methods</source>
        <translation>Méthodes classiques</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Formats d&apos;export</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Tous ceux de ce genre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>design</source>
        <translation>conception</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>IDX (MNIST)</source>
        <translation>IDX (MNIST)</translation>
    </message>
    <message>
        <source>Images or labels as MNIST has them, .gz too; open both files together and they become one table of columns x[row,column] and y.</source>
        <translation>Images ou étiquettes au format MNIST, .gz aussi&#xa0;; ouvrez les deux fichiers ensemble et ils forment une table de colonnes x[ligne,colonne] et y.</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Tableau NumPy</translation>
    </message>
    <message>
        <source>An array of any rank and any type of numbers; its first axis counts the rows, the rest become columns name[i,j].</source>
        <translation>Un tableau de tout rang et de tout type de nombres&#xa0;; son premier axe compte les lignes, les autres deviennent des colonnes name[i,j].</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Table de texte</translation>
    </message>
    <message>
        <source>Rows of text with commas, semicolons, tabs, bars or blanks between the cells; header, encoding, decimal mark and column types are found by themselves. .gz too.</source>
        <translation>Lignes de texte avec virgules, points-virgules, tabulations, barres ou blancs entre les cellules&#xa0;; en-tête, encodage, signe décimal et types des colonnes sont trouvés tout seuls. .gz aussi.</translation>
    </message>
    <message>
        <source>Text table with tabs</source>
        <translation>Table de texte à tabulations</translation>
    </message>
    <message>
        <source>A text table whose cells are separated by tabs. .gz too.</source>
        <translation>Une table de texte dont les cellules sont séparées par des tabulations. .gz aussi.</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>Archive NumPy</translation>
    </message>
    <message>
        <source>Arrays of any rank with the same first axis, such as x and y, side by side; x_train, y_train, x_test, y_test below each other with a column that says which part.</source>
        <translation>Tableaux de tout rang au même premier axe, comme x et y, côte à côte&#xa0;; x_train, y_train, x_test, y_test l&apos;un sous l&apos;autre avec une colonne qui dit quelle partie.</translation>
    </message>
</context>
<context>
    <name>ResetPrompt</name>
    <message>
        <source>Reset weights</source>
        <translation>Réinitialiser les poids</translation>
    </message>
    <message>
        <source>The network has learnt nothing yet. Which first weights shall it have?</source>
        <translation>Le réseau n&apos;a encore rien appris. Quels premiers poids doit-il avoir&#xa0;?</translation>
    </message>
    <message>
        <source>The network forgets what it learnt in 1 epoch.</source>
        <translation>Le réseau oublie ce qu&apos;il a appris en 1 époque.</translation>
    </message>
    <message>
        <source>The network forgets what it learnt in %1 epochs.</source>
        <translation>Le réseau oublie ce qu&apos;il a appris en %1 époques.</translation>
    </message>
    <message>
        <source>Undo brings back the weights as they are now, with their curves; weights of earlier epochs, which the slider goes back to, are gone for good. The runs stay to compare with.</source>
        <translation>Annuler ramène les poids actuels, avec leurs courbes&#xa0;; les poids d&apos;époques antérieures, où mène le curseur, sont perdus pour de bon. Les essais restent pour comparer.</translation>
    </message>
    <message>
        <source>Same first weights</source>
        <translation>Mêmes poids de départ</translation>
    </message>
    <message>
        <source>New first weights</source>
        <translation>Nouveaux poids de départ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Those that the project&apos;s seed gives: the next run repeats the first one</source>
        <translation>Ceux que donne la graine du projet&#xa0;: le prochain essai répète le premier</translation>
    </message>
    <message>
        <source>By chance: whether a result hangs on its beginning is seen from several</source>
        <translation>Par hasard&#xa0;: plusieurs essais montrent si un résultat tient à son départ</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Balance classes</source>
        <translation>Équilibrer les classes</translation>
    </message>
    <message>
        <source>Every class gets the same number of training rows: larger classes lose some at random, smaller ones repeat some.</source>
        <translation>Chaque classe reçoit autant de lignes d&apos;entraînement&#xa0;: les grandes en perdent au hasard, les petites en répètent.</translation>
    </message>
    <message>
        <source>Rows of a class</source>
        <translation>Lignes d&apos;une classe</translation>
    </message>
    <message>
        <source>As many as the mean, the smallest or the largest class has, or a number</source>
        <translation>Autant que la moyenne, la plus petite ou la plus grande classe, ou un nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rows of each class for &apos;number&apos;</source>
        <translation>Lignes de chaque classe pour «&#xa0;number&#xa0;»</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>A number becomes the number of its bin (or a column of 0 and 1 per bin); edges from the training rows or given.</source>
        <translation>Un nombre devient le numéro de son intervalle (ou une colonne de 0 et 1 par intervalle)&#xa0;; bornes tirées des lignes d&apos;entraînement ou données.</translation>
    </message>
    <message>
        <source>Columns to bin; none listed: all feature columns of measurements</source>
        <translation>Colonnes à découper&#xa0;; si aucune&#xa0;: toutes les variables de mesure</translation>
    </message>
    <message>
        <source>Number of bins; those without width are left out</source>
        <translation>Nombre d&apos;intervalles&#xa0;; ceux sans largeur sont omis</translation>
    </message>
    <message>
        <source>Edges by</source>
        <translation>Bornes par</translation>
    </message>
    <message>
        <source>quantile: equally many training rows in each bin; uniform: bins of equal width</source>
        <translation>quantile&#xa0;: autant de lignes d&apos;entraînement par intervalle&#xa0;; uniform&#xa0;: intervalles de même largeur</translation>
    </message>
    <message>
        <source>Given edges</source>
        <translation>Bornes données</translation>
    </message>
    <message>
        <source>Rising numbers between the bins, instead of a rule</source>
        <translation>Nombres croissants entre les intervalles, au lieu d&apos;une règle</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>The bin&apos;s number, or a column per bin</source>
        <translation>Le numéro de l&apos;intervalle, ou une colonne par intervalle</translation>
    </message>
    <message>
        <source>Bounds by</source>
        <translation>Limites par</translation>
    </message>
    <message>
        <source>iqr: quartiles ∓ factor times their distance; sd: mean ∓ factor standard deviations; quantiles; or values given here</source>
        <translation>iqr&#xa0;: quartiles ∓ facteur fois leur écart&#xa0;; sd&#xa0;: moyenne ∓ facteur écarts types&#xa0;; quantiles&#xa0;; ou valeurs données ici</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lower bound of the rule &apos;values&apos;; empty: none</source>
        <translation>Limite basse de la règle «&#xa0;values&#xa0;»&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Upper bound of the rule &apos;values&apos;; empty: none</source>
        <translation>Limite haute de la règle «&#xa0;values&#xa0;»&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Share of the training rows beyond each bound of the rule &apos;quantiles&apos;</source>
        <translation>Part des lignes d&apos;entraînement au-delà de chaque limite de la règle «&#xa0;quantiles&#xa0;»</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>How far the rules &apos;iqr&apos; and &apos;sd&apos; reach; empty: 1.5 and 3</source>
        <translation>Portée des règles «&#xa0;iqr&#xa0;» et «&#xa0;sd&#xa0;»&#xa0;; vide&#xa0;: 1.5 et 3</translation>
    </message>
    <message>
        <source>Box-Cox transform</source>
        <translation>Transformation de Box-Cox</translation>
    </message>
    <message>
        <source>(x^λ - 1)/λ with the λ that makes the training rows most like a normal distribution; values above 0 only (new ones at or below 0 count as the smallest of the training rows).</source>
        <translation>(x^λ - 1)/λ avec le λ qui rapproche le plus les lignes d&apos;entraînement d&apos;une loi normale&#xa0;; valeurs au-dessus de 0 seulement (une nouvelle à 0 ou moins compte comme la plus petite de l&apos;entraînement).</translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements above 0</source>
        <translation>Colonnes à transformer&#xa0;; si aucune&#xa0;: toutes les variables de mesure au-dessus de 0</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Borner</translation>
    </message>
    <message>
        <source>Values beyond a lower and an upper bound become that bound; bounds are given or taken from the training rows.</source>
        <translation>Les valeurs au-delà d&apos;une limite basse ou haute prennent cette limite&#xa0;; limites données ou tirées des lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Columns to clip; none listed: all feature columns of measurements</source>
        <translation>Colonnes à borner&#xa0;; si aucune&#xa0;: toutes les variables de mesure</translation>
    </message>
    <message>
        <source>Unknown level</source>
        <translation>Modalité inconnue</translation>
    </message>
    <message>
        <source>What a level never seen in training becomes: missing, a code of its own, or an error</source>
        <translation>Ce que devient une modalité jamais vue à l&apos;entraînement&#xa0;: manquante, un code à part ou une erreur</translation>
    </message>
    <message>
        <source>Curve shift</source>
        <translation>Décalage de courbe</translation>
    </message>
    <message>
        <source>For early warning: the rows just before (or after) an event become positive, the row of the event itself is taken out.</source>
        <translation>Pour alerter tôt&#xa0;: les lignes juste avant (ou après) un événement deviennent positives, celle de l&apos;événement est retirée.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Negative: that many rows before an event become positive; positive: rows after it; 0: nothing is done</source>
        <translation>Négatif&#xa0;: autant de lignes avant un événement deviennent positives&#xa0;; positif&#xa0;: des lignes après&#xa0;; 0&#xa0;: rien</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Parts of a date</source>
        <translation>Parties d&apos;une date</translation>
    </message>
    <message>
        <source>A date becomes numbers: year, month, day, weekday (Monday 0), hour …, on request as points of a circle.</source>
        <translation>Une date devient des nombres&#xa0;: année, mois, jour, jour de semaine (lundi 0), heure …, sur demande comme points d&apos;un cercle.</translation>
    </message>
    <message>
        <source>Columns of dates; none listed: all of them</source>
        <translation>Colonnes de dates&#xa0;; si aucune&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Any of year, quarter, month, day, day_of_year, weekday, weekend, hour, minute, second, days (since 1970)</source>
        <translation>Parmi year, quarter, month, day, day_of_year, weekday, weekend, hour, minute, second, days (depuis 1970)</translation>
    </message>
    <message>
        <source>As a circle</source>
        <translation>En cercle</translation>
    </message>
    <message>
        <source>Sine and cosine of parts that repeat, so that December lies beside January</source>
        <translation>Sinus et cosinus des parties périodiques, pour que décembre soit à côté de janvier</translation>
    </message>
    <message>
        <source>Keep the date</source>
        <translation>Garder la date</translation>
    </message>
    <message>
        <source>Leave the column of dates in for later steps</source>
        <translation>Laisser la colonne de dates aux étapes suivantes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Columns with x(t) - x(t-1), and the difference of that: how fast a series sorted by time changes.</source>
        <translation>Colonnes avec x(t) - x(t-1), et la différence de celle-ci&#xa0;: la vitesse d&apos;une série triée par temps.</translation>
    </message>
    <message>
        <source>Columns to take differences of; none listed: all feature columns of numbers</source>
        <translation>Colonnes dont prendre les différences&#xa0;; si aucune&#xa0;: toutes les variables numériques</translation>
    </message>
    <message>
        <source>Up to order</source>
        <translation>Jusqu&apos;à l&apos;ordre</translation>
    </message>
    <message>
        <source>1: first differences; 2: those and their differences</source>
        <translation>1&#xa0;: différences premières&#xa0;; 2&#xa0;: celles-ci et leurs différences</translation>
    </message>
    <message>
        <source>Leave columns out</source>
        <translation>Exclure des colonnes</translation>
    </message>
    <message>
        <source>Columns that the network does not see, such as row numbers, constants and free text.</source>
        <translation>Colonnes que le réseau ne voit pas, comme numéros de ligne, constantes et texte libre.</translation>
    </message>
    <message>
        <source>Columns to leave out</source>
        <translation>Colonnes à exclure</translation>
    </message>
    <message>
        <source>Leave constants out</source>
        <translation>Exclure les constantes</translation>
    </message>
    <message>
        <source>Columns with one value in all (or nearly all) training rows are left out.</source>
        <translation>Les colonnes d&apos;une seule valeur dans (presque) toutes les lignes d&apos;entraînement sont exclues.</translation>
    </message>
    <message>
        <source>Columns to look at; none listed: all feature columns</source>
        <translation>Colonnes à examiner&#xa0;; si aucune&#xa0;: toutes les variables</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Also leave out columns where one value fills at least this share of the training rows</source>
        <translation>Exclure aussi les colonnes où une valeur occupe au moins cette part des lignes d&apos;entraînement</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>The smallest possible value, such as 0 of a pixel</source>
        <translation>La plus petite valeur possible, comme 0 pour un pixel</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>The largest possible value, such as 255 of a pixel</source>
        <translation>La plus grande valeur possible, comme 255 pour un pixel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What the lower bound becomes</source>
        <translation>Ce que devient la limite basse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What the upper bound becomes</source>
        <translation>Ce que devient la limite haute</translation>
    </message>
    <message>
        <source>Scaling of a known range</source>
        <translation>Mise à l&apos;échelle d&apos;une plage connue</translation>
    </message>
    <message>
        <source>low + (high - low)(x - from)/(to - from) with given bounds, such as pixels 0 … 255.</source>
        <translation>low + (high - low)(x - from)/(to - from) avec des limites données, comme pixels 0 … 255.</translation>
    </message>
    <message>
        <source>Frequency encoding</source>
        <translation>Codage par fréquence</translation>
    </message>
    <message>
        <source>Each level becomes its share of the training rows: one column however many levels there are; an unknown level is 0.</source>
        <translation>Chaque modalité devient sa part des lignes d&apos;entraînement&#xa0;: une colonne quel que soit leur nombre&#xa0;; une modalité inconnue vaut 0.</translation>
    </message>
    <message>
        <source>Columns to encode; none listed: all categories and all columns with two texts</source>
        <translation>Colonnes à coder&#xa0;; si aucune&#xa0;: toutes les catégories et les colonnes à deux textes</translation>
    </message>
    <message>
        <source>Share of the training rows, or their number</source>
        <translation>Part des lignes d&apos;entraînement, ou leur nombre</translation>
    </message>
    <message>
        <source>Hash encoding</source>
        <translation>Codage par hachage</translation>
    </message>
    <message>
        <source>Levels are dealt out to a fixed number of columns by a hash of their text: for thousands of levels and for levels that appear later; some share a column.</source>
        <translation>Les modalités sont réparties sur un nombre fixe de colonnes par un hachage de leur texte&#xa0;: pour des milliers de modalités ou celles qui viennent plus tard&#xa0;; certaines partagent une colonne.</translation>
    </message>
    <message>
        <source>Columns to encode; none listed: all categories and texts</source>
        <translation>Colonnes à coder&#xa0;; si aucune&#xa0;: toutes les catégories et tous les textes</translation>
    </message>
    <message>
        <source>Columns made</source>
        <translation>Colonnes formées</translation>
    </message>
    <message>
        <source>Columns for each encoded column</source>
        <translation>Colonnes pour chaque colonne codée</translation>
    </message>
    <message>
        <source>With sign</source>
        <translation>Avec signe</translation>
    </message>
    <message>
        <source>Half of the levels count -1, so that levels sharing a column do not add up</source>
        <translation>La moitié des modalités compte -1, pour que celles d&apos;une même colonne ne s&apos;ajoutent pas</translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation>Compléter les valeurs manquantes</translation>
    </message>
    <message>
        <source>Missing values become the median (mean, most frequent value, a constant) of the training rows or follow their neighbours; a column of 0 and 1 says where.</source>
        <translation>Les valeurs manquantes deviennent la médiane (moyenne, valeur la plus fréquente, constante) des lignes d&apos;entraînement ou suivent leurs voisines&#xa0;; une colonne de 0 et 1 dit où.</translation>
    </message>
    <message>
        <source>Columns to fill; none listed: all feature columns of numbers. Columns of text must be listed, before one-hot</source>
        <translation>Colonnes à compléter&#xa0;; si aucune&#xa0;: toutes les variables numériques. Les colonnes de texte doivent être listées, avant one-hot</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>What a missing value becomes; forward_fill and interpolate look at the rows before and after</source>
        <translation>Ce que devient une valeur manquante&#xa0;; forward_fill et interpolate regardent les lignes avant et après</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>The value used by &apos;constant&apos;</source>
        <translation>La valeur utilisée par «&#xa0;constant&#xa0;»</translation>
    </message>
    <message>
        <source>Constant text</source>
        <translation>Texte constant</translation>
    </message>
    <message>
        <source>The text used by &apos;constant&apos; in columns of text</source>
        <translation>Le texte utilisé par «&#xa0;constant&#xa0;» dans les colonnes de texte</translation>
    </message>
    <message>
        <source>Flag column</source>
        <translation>Colonne témoin</translation>
    </message>
    <message>
        <source>Add a column that is 1 where a value was missing, if any was missing in training</source>
        <translation>Ajouter une colonne qui vaut 1 où une valeur manquait, s&apos;il en manquait à l&apos;entraînement</translation>
    </message>
    <message>
        <source>Label encoding</source>
        <translation>Codage par étiquettes</translation>
    </message>
    <message>
        <source>Levels in sorted order become 0, 1, 2 …; this invents an order, so one-hot suits networks better.</source>
        <translation>Les modalités triées deviennent 0, 1, 2 …&#xa0;; cela invente un ordre, one-hot convient donc mieux aux réseaux.</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Valeurs antérieures</translation>
    </message>
    <message>
        <source>Columns with the values of the 1, 2 … rows before, for series sorted by time; a target may be listed too.</source>
        <translation>Colonnes avec les valeurs 1, 2 … lignes plus tôt, pour séries triées par temps&#xa0;; une cible peut être listée aussi.</translation>
    </message>
    <message>
        <source>Columns to look back in; none listed: all feature columns of numbers</source>
        <translation>Colonnes à regarder en arrière&#xa0;; si aucune&#xa0;: toutes les variables numériques</translation>
    </message>
    <message>
        <source>Rows back</source>
        <translation>Lignes en arrière</translation>
    </message>
    <message>
        <source>One column for each of so many rows before</source>
        <translation>Une colonne pour chacune de ces lignes antérieures</translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements that have a logarithm</source>
        <translation>Colonnes à transformer&#xa0;; si aucune&#xa0;: toutes les variables de mesure qui ont un logarithme</translation>
    </message>
    <message>
        <source>Transform a target that is a number as well; predictions are transformed back</source>
        <translation>Transformer aussi une cible numérique&#xa0;; les prédictions sont ramenées à l&apos;origine</translation>
    </message>
    <message>
        <source>Added before the logarithm; 1 maps 0 to 0</source>
        <translation>Ajouté avant le logarithme&#xa0;; 1 envoie 0 sur 0</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation>Base du logarithme</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithme</translation>
    </message>
    <message>
        <source>log(x + shift): for amounts and counts with a long tail to the right.</source>
        <translation>log(x + shift)&#xa0;: pour montants et comptages à longue traîne à droite.</translation>
    </message>
    <message>
        <source>Max-abs scaling</source>
        <translation>Échelle max-abs</translation>
    </message>
    <message>
        <source>x / max |x| with the maximum of the training rows: zeros stay zero.</source>
        <translation>x / max |x| avec le maximum des lignes d&apos;entraînement&#xa0;: les zéros restent zéro.</translation>
    </message>
    <message>
        <source>What the smallest value becomes</source>
        <translation>Ce que devient la plus petite valeur</translation>
    </message>
    <message>
        <source>What the largest value becomes</source>
        <translation>Ce que devient la plus grande valeur</translation>
    </message>
    <message>
        <source>Min-max scaling</source>
        <translation>Échelle min-max</translation>
    </message>
    <message>
        <source>low + (high - low)(x - min)/(max - min) with minimum and maximum of the training rows.</source>
        <translation>low + (high - low)(x - min)/(max - min) avec minimum et maximum des lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>One-hot encoding</source>
        <translation>Codage one-hot</translation>
    </message>
    <message>
        <source>A column of 0 and 1 for each level of a category, levels in sorted order, appended at the end; an unknown level sets none of them.</source>
        <translation>Une colonne de 0 et 1 pour chaque modalité d&apos;une catégorie, modalités triées, ajoutées à la fin&#xa0;; une modalité inconnue n&apos;en marque aucune.</translation>
    </message>
    <message>
        <source>Also columns of two numbers</source>
        <translation>Aussi les colonnes à deux nombres</translation>
    </message>
    <message>
        <source>Also encode columns that hold only two numbers, such as 0 and 1; else they stay one column</source>
        <translation>Coder aussi les colonnes à deux nombres seulement, comme 0 et 1&#xa0;; sinon elles restent une colonne</translation>
    </message>
    <message>
        <source>Without the first</source>
        <translation>Sans la première</translation>
    </message>
    <message>
        <source>Leave out the first level, which the others imply</source>
        <translation>Omettre la première modalité, que les autres impliquent</translation>
    </message>
    <message>
        <source>A level never seen in training: no column set, a column &apos;other&apos; of its own, or an error</source>
        <translation>Une modalité jamais vue à l&apos;entraînement&#xa0;: aucune colonne marquée, une colonne «&#xa0;other&#xa0;» à part ou une erreur</translation>
    </message>
    <message>
        <source>Ordinal encoding</source>
        <translation>Codage ordinal</translation>
    </message>
    <message>
        <source>Levels with a natural order (low, medium, high) become 0, 1, 2 … in the order you give.</source>
        <translation>Des modalités à ordre naturel (bas, moyen, haut) deviennent 0, 1, 2 … dans l&apos;ordre donné.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Levels from the smallest to the largest; empty: sorted</source>
        <translation>Modalités de la plus petite à la plus grande&#xa0;; vide&#xa0;: triées</translation>
    </message>
    <message>
        <source>Columns to look at; none listed: all feature columns of measurements</source>
        <translation>Colonnes à examiner&#xa0;; si aucune&#xa0;: toutes les variables de mesure</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>flag: a column of 0 and 1 beside it; missing: take the value out, for an imputer behind</source>
        <translation>flag&#xa0;: une colonne de 0 et 1 à côté&#xa0;; missing&#xa0;: retirer la valeur, pour une étape qui la complète ensuite</translation>
    </message>
    <message>
        <source>Mark outliers</source>
        <translation>Marquer les valeurs aberrantes</translation>
    </message>
    <message>
        <source>Values far from the rest of their column (by quartiles, standard deviations, quantiles or given bounds) are flagged or taken out.</source>
        <translation>Les valeurs loin du reste de leur colonne (par quartiles, écarts types, quantiles ou limites données) sont marquées ou retirées.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>Scale the result to mean 0 and standard deviation 1</source>
        <translation>Ramener le résultat à moyenne 0 et écart type 1</translation>
    </message>
    <message>
        <source>Repeat rare rows</source>
        <translation>Répéter les lignes rares</translation>
    </message>
    <message>
        <source>Training rows of the smaller classes are repeated at random until the classes are equal; validation and test stay as they are.</source>
        <translation>Les lignes d&apos;entraînement des petites classes sont répétées au hasard jusqu&apos;à égalité&#xa0;; validation et test restent tels quels.</translation>
    </message>
    <message>
        <source>Rows of each class as a share of the largest one; 1: all equal</source>
        <translation>Lignes de chaque classe en part de la plus grande&#xa0;; 1&#xa0;: toutes égales</translation>
    </message>
    <message>
        <source>Leave common rows out</source>
        <translation>Omettre des lignes fréquentes</translation>
    </message>
    <message>
        <source>Training rows of the larger classes are left out at random until the classes are equal; validation and test stay as they are.</source>
        <translation>Des lignes d&apos;entraînement des grandes classes sont omises au hasard jusqu&apos;à égalité&#xa0;; validation et test restent tels quels.</translation>
    </message>
    <message>
        <source>Rows of the smallest class as a share of each larger one; 1: all equal</source>
        <translation>Lignes de la plus petite classe en part de chaque plus grande&#xa0;; 1&#xa0;: toutes égales</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same rows, the ones of imbalanced-learn</source>
        <translation>La même graine tire les mêmes lignes, celles d&apos;imbalanced-learn</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Robust scaling</source>
        <translation>Échelle robuste</translation>
    </message>
    <message>
        <source>(x - median) / interquartile range of the training rows: outliers count for nothing.</source>
        <translation>(x - médiane) / écart interquartile des lignes d&apos;entraînement&#xa0;: les valeurs aberrantes ne comptent pas.</translation>
    </message>
    <message>
        <source>SMOTE</source>
        <translation>SMOTE</translation>
    </message>
    <message>
        <source>New training rows of the smaller classes on the lines between near neighbours, until the classes are equal; put it behind scaling. For time series and very rare events repeating rows is safer.</source>
        <translation>Nouvelles lignes d&apos;entraînement des petites classes entre proches voisines, jusqu&apos;à égalité&#xa0;; à placer après la mise à l&apos;échelle. Pour séries temporelles et événements très rares, répéter les lignes est plus sûr.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisines</translation>
    </message>
    <message>
        <source>New rows lie between a row and one of so many nearest rows of its class</source>
        <translation>Les nouvelles lignes sont entre une ligne et une de ses plus proches de même classe, parmi autant</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Trier par temps</translation>
    </message>
    <message>
        <source>Rows in ascending order of a time column; rows of the same time keep their order.</source>
        <translation>Lignes dans l&apos;ordre croissant d&apos;une colonne de temps&#xa0;; à temps égal, l&apos;ordre est gardé.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Colonne de temps</translation>
    </message>
    <message>
        <source>Column of dates or numbers that orders the rows</source>
        <translation>Colonne de dates ou de nombres qui ordonne les lignes</translation>
    </message>
    <message>
        <source>Standard scaling</source>
        <translation>Échelle standard</translation>
    </message>
    <message>
        <source>(x - m) / s with mean and population standard deviation of the training rows; constant columns become 0.</source>
        <translation>(x - m) / s avec moyenne et écart type de population des lignes d&apos;entraînement&#xa0;; les colonnes constantes deviennent 0.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns to scale; none listed: all feature columns</source>
        <translation>Colonnes à mettre à l&apos;échelle&#xa0;; si aucune&#xa0;: toutes les variables</translation>
    </message>
    <message>
        <source>Target too</source>
        <translation>Cible aussi</translation>
    </message>
    <message>
        <source>Scale a target that is a number as well; predictions are scaled back</source>
        <translation>Mettre aussi à l&apos;échelle une cible numérique&#xa0;; les prédictions sont ramenées à l&apos;origine</translation>
    </message>
    <message>
        <source>Yeo-Johnson transform</source>
        <translation>Transformation de Yeo-Johnson</translation>
    </message>
    <message>
        <source>Box-Cox of x + 1, and mirrored below 0, with the λ that makes the training rows most like a normal distribution; takes any number.</source>
        <translation>Box-Cox de x + 1, en miroir sous 0, avec le λ qui rapproche le plus les lignes d&apos;entraînement d&apos;une loi normale&#xa0;; accepte tout nombre.</translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements</source>
        <translation>Colonnes à transformer&#xa0;; si aucune&#xa0;: toutes les variables de mesure</translation>
    </message>
</context>
<context>
    <name>TargetBins</name>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>the loss</source>
        <translation>la perte</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>Its formula, %1.</source>
        <translation>Sa formule, %1.</translation>
    </message>
    <message>
        <source>Diverged at step %1: values of %2 are not finite any more. A smaller learning rate or scaled columns usually help.</source>
        <translation>Divergence à l&apos;étape %1&#xa0;: des valeurs de %2 ne sont plus finies. Un taux d&apos;apprentissage plus petit ou des colonnes mises à l&apos;échelle aident en général.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Netloom</source>
        <translation>À propos de Netloom</translation>
    </message>
    <message>
        <source>Netloom %1</source>
        <translation>Netloom %1</translation>
    </message>
    <message>
        <source>Draw, train and understand neural networks.</source>
        <translation>Dessiner, entraîner et comprendre des réseaux de neurones.</translation>
    </message>
    <message>
        <source>Built with Qt %1 on %2 threads of this computer. The window is free software under the GNU General Public License, version 3.</source>
        <translation>Construit avec Qt %1, sur %2 threads de cet ordinateur. La fenêtre est un logiciel libre sous la GNU General Public License, version 3.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Étapes annulables</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu&apos;à l&apos;ouverture</translation>
    </message>
    <message>
        <source>A click goes back to that step, or forward again.</source>
        <translation>Un clic revient à cette étape, ou y avance de nouveau.</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The rows the network learns from. Open a table or drop it here, choose the column to predict, and check the type of each column. The recipe turns columns into numbers, step by step; the split keeps rows apart that the network must not see while it learns. Cells that could not be read are listed, never dropped silently.</source>
        <translation>Les lignes à partir desquelles le réseau apprend. Ouvrez une table ou déposez-la ici, choisissez la colonne à prédire et vérifiez le type de chaque colonne. La recette transforme les colonnes en nombres, étape par étape&#xa0;; le partage met à part des lignes que le réseau ne doit pas voir pendant qu&apos;il apprend. Les cellules illisibles sont listées, jamais écartées en silence.</translation>
    </message>
    <message>
        <source>to the next table, step or field</source>
        <translation>vers la table, l&apos;étape ou le champ suivant</translation>
    </message>
    <message>
        <source>on a step of the recipe: what it computes</source>
        <translation>sur une étape de la recette&#xa0;: ce qu&apos;elle calcule</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Layers from the palette, joined by wires on the canvas; the inspector on the right sets the values of the selected layer. Sizes are written on the wires, what is wrong or could be better below, with a fix where there is one. The same network is there as a table and as one line of text.</source>
        <translation>Des couches de la palette, reliées sur le plan de travail&#xa0;; l&apos;inspecteur à droite règle les valeurs de la couche sélectionnée. Les tailles sont écrites sur les liens&#xa0;; ce qui est faux ou pourrait être mieux figure en dessous, avec une correction s&apos;il y en a une. Le même réseau existe aussi comme table et comme une ligne de texte.</translation>
    </message>
    <message>
        <source>add a layer by its name</source>
        <translation>ajouter une couche par son nom</translation>
    </message>
    <message>
        <source>connect the selected layer</source>
        <translation>connecter la couche sélectionnée</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>move the selected layers</source>
        <translation>déplacer les couches sélectionnées</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit the layer&apos;s values</source>
        <translation>modifier les valeurs de la couche</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>show everything</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>on a layer: what it computes, its options, how its sizes come about</source>
        <translation>sur une couche&#xa0;: ce qu&apos;elle calcule, ses options, d&apos;où viennent ses tailles</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Curves of the run: training dashed, validation solid. A gap that grows between the two means that the network learns the rows by heart. The slider below goes back to any epoch, in every view at once, and training can go on from there. Settings with a bolt may be changed while training runs.</source>
        <translation>Courbes de l&apos;essai&#xa0;: entraînement en tirets, validation en trait plein. Un écart croissant entre les deux signifie que le réseau apprend les lignes par cœur. Le curseur en dessous revient à n&apos;importe quelle époque, dans toutes les vues à la fois, et l&apos;entraînement peut repartir de là. Les réglages marqués d&apos;un éclair peuvent changer pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>train, or go on after a pause</source>
        <translation>entraîner, ou continuer après une pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>one training step</source>
        <translation>un pas d&apos;entraînement</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>train on from the epoch shown</source>
        <translation>reprendre l&apos;entraînement à l&apos;époque affichée</translation>
    </message>
    <message>
        <source>new first weights</source>
        <translation>nouveaux premiers poids</translation>
    </message>
    <message>
        <source>a chart as a table</source>
        <translation>un graphique en table</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>valeurs logarithmiques</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>How good the network is on rows it was not trained on. The matrix counts what was taken for what, the curves show every threshold at once, and the slider moves the threshold between false alarms and misses. “Predict a file” applies the network to other rows.</source>
        <translation>La qualité du réseau sur des lignes hors de son entraînement. La matrice compte ce qui a été pris pour quoi, les courbes montrent tous les seuils à la fois, et le curseur déplace le seuil entre fausses alarmes et cas manqués. «&#xa0;Prédire un fichier&#xa0;» applique le réseau à d&apos;autres lignes.</translation>
    </message>
    <message>
        <source>from cell to cell, from point to point</source>
        <translation>de cellule en cellule, de point en point</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Open an example and press Train to watch a network learn, or start from a table of your own: drop a CSV file anywhere on the window. Recent projects are listed on the right.</source>
        <translation>Ouvrez un exemple et appuyez sur Entraîner pour voir un réseau apprendre, ou partez de votre propre table&#xa0;: déposez un fichier CSV n&apos;importe où dans la fenêtre. Les projets récents sont listés à droite.</translation>
    </message>
    <message>
        <source>open a project or a table</source>
        <translation>ouvrir un projet ou une table</translation>
    </message>
    <message>
        <source>an empty project</source>
        <translation>un projet vide</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>What happens inside the network. Gates show what a recurrent layer forgets, writes and reveals at each time step, for one row, the average of a class, or two rows side by side; the cell follows one step with its numbers, the hidden state shows what is remembered. All of them follow the epoch slider.</source>
        <translation>Ce qui se passe dans le réseau. Les portes montrent ce qu&apos;une couche récurrente oublie, écrit et révèle à chaque pas de temps, pour une ligne, la moyenne d&apos;une classe, ou deux lignes côte à côte&#xa0;; la cellule suit un pas avec ses nombres, l&apos;état caché montre ce qui est retenu. Tous suivent le curseur d&apos;époque.</translation>
    </message>
    <message>
        <source>to the next time step</source>
        <translation>au pas de temps suivant</translation>
    </message>
    <message>
        <source>to the next unit</source>
        <translation>à l&apos;unité suivante</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page préc., page suiv.</translation>
    </message>
    <message>
        <source>to the next gate</source>
        <translation>à la porte suivante</translation>
    </message>
    <message>
        <source>follow the step through the cell</source>
        <translation>suivre le pas dans la cellule</translation>
    </message>
    <message>
        <source>heat map, lines, difference, statistics</source>
        <translation>carte de chaleur, lignes, différence, statistiques</translation>
    </message>
    <message>
        <source>the numbers as a table</source>
        <translation>les nombres en table</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
</context>
<context>
    <name>advisor</name>
    <message>
        <source>Network and data cannot be changed while training runs.</source>
        <translation>Le réseau et les données ne peuvent pas être modifiés pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Text without an encoder</source>
        <translation>Texte sans codage</translation>
    </message>
    <message>
        <source>Column {0} holds text, but the network needs numbers.</source>
        <translation>La colonne {0} contient du texte, mais le réseau a besoin de nombres.</translation>
    </message>
    <message>
        <source>Encode {0}</source>
        <translation>Coder {0}</translation>
    </message>
    <message>
        <source>An input column has text or categories and no step of the recipe turns them into numbers: the column is left out. One column per level (one-hot) suits up to 50 levels, hashing more.</source>
        <translation>Une colonne d&apos;entrée contient du texte ou des catégories et aucune étape de la recette n&apos;en fait des nombres&#xa0;: la colonne est exclue. Une colonne par modalité (one-hot) convient jusqu&apos;à 50 modalités, le hachage au-delà.</translation>
    </message>
    <message>
        <source>Numbered categories</source>
        <translation>Catégories numérotées</translation>
    </message>
    <message>
        <source>Column {0} is numbered 0, 1, 2 … as if its categories had an order.</source>
        <translation>La colonne {0} est numérotée 0, 1, 2 … comme si ses catégories avaient un ordre.</translation>
    </message>
    <message>
        <source>Switch to one-hot</source>
        <translation>Passer à one-hot</translation>
    </message>
    <message>
        <source>Categories of three or more levels are coded as whole numbers: the network takes them for amounts. Categories that do have an order belong into the step with an order.</source>
        <translation>Des catégories à trois modalités ou plus sont codées en nombres entiers&#xa0;: le réseau les prend pour des quantités. Les catégories qui ont un ordre relèvent de l&apos;étape avec ordre.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Column {0} has {1} empty cells.</source>
        <translation>La colonne {0} a {1} cellules vides.</translation>
    </message>
    <message>
        <source>Fill them from the training rows</source>
        <translation>Les remplir d&apos;après les lignes d&apos;entraînement</translation>
    </message>
    <message>
        <source>A column in use has empty cells and the recipe has no step that fills them: rows with an empty cell are left out, in training and in use.</source>
        <translation>Une colonne utilisée a des cellules vides et la recette n&apos;a pas d&apos;étape qui les remplit&#xa0;: les lignes à cellule vide sont exclues, à l&apos;entraînement comme à l&apos;usage.</translation>
    </message>
    <message>
        <source>Mostly empty column</source>
        <translation>Colonne presque vide</translation>
    </message>
    <message>
        <source>Column {0} is {1} % empty and can hardly help.</source>
        <translation>La colonne {0} est vide à {1}&#xa0;% et ne peut guère aider.</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>Exclure {0}</translation>
    </message>
    <message>
        <source>A large part of a column in use is empty: what fills the cells says more about the filling than about the rows.</source>
        <translation>Une grande part d&apos;une colonne utilisée est vide&#xa0;: ce qui remplit les cellules en dit plus sur le remplissage que sur les lignes.</translation>
    </message>
    <message>
        <source>Constant column</source>
        <translation>Colonne constante</translation>
    </message>
    <message>
        <source>Column {0} never changes in the training rows.</source>
        <translation>La colonne {0} ne change jamais dans les lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>A column without variance in the training rows teaches nothing; a value that turns up later would meet weights that were never trained.</source>
        <translation>Une colonne sans variance dans les lignes d&apos;entraînement n&apos;apprend rien&#xa0;; une valeur apparue plus tard rencontrerait des poids jamais entraînés.</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <translation>Entrées sans mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Inputs are large or on very different scales, which slows or blocks learning.</source>
        <translation>Les entrées sont grandes ou d&apos;échelles très différentes, ce qui ralentit ou bloque l&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Scale to mean 0 and deviation 1</source>
        <translation>Ramener à moyenne 0 et écart type 1</translation>
    </message>
    <message>
        <source>The recipe has no scaler, and an input is larger than 10 or the standard deviations differ more than tenfold. Gradient descent then follows the largest column alone.</source>
        <translation>La recette n&apos;a pas de mise à l&apos;échelle, et une entrée dépasse 10 ou les écarts types diffèrent de plus d&apos;un facteur dix. La descente de gradient ne suit alors que la plus grande colonne.</translation>
    </message>
    <message>
        <source>Extreme values</source>
        <translation>Valeurs extrêmes</translation>
    </message>
    <message>
        <source>Column {0} has extreme values that can dominate the fit.</source>
        <translation>La colonne {0} a des valeurs extrêmes qui peuvent dominer l&apos;ajustement.</translation>
    </message>
    <message>
        <source>Clip {0} at its 0.1 % and 99.9 % quantiles</source>
        <translation>Borner {0} à ses quantiles 0.1&#xa0;% et 99.9&#xa0;%</translation>
    </message>
    <message>
        <source>More than one value in a thousand lies more than six standard deviations from the mean of the training rows. Such rows pull the weights towards themselves.</source>
        <translation>Plus d&apos;une valeur sur mille est à plus de six écarts types de la moyenne des lignes d&apos;entraînement. De telles lignes tirent les poids vers elles.</translation>
    </message>
    <message>
        <source>Bent scales</source>
        <translation>Échelles courbées</translation>
    </message>
    <message>
        <source>Non-linear scaling changes distances; treat outliers separately instead.</source>
        <translation>Une mise à l&apos;échelle non linéaire change les distances&#xa0;; traitez plutôt les valeurs aberrantes à part.</translation>
    </message>
    <message>
        <source>Scale linearly instead</source>
        <translation>Mettre à l&apos;échelle linéairement</translation>
    </message>
    <message>
        <source>A logarithm or power is taken of more than half of the numeric columns. It helps single skewed columns; on all of them it changes what near and far mean.</source>
        <translation>Plus de la moitié des colonnes numériques passent par un logarithme ou une puissance. Cela aide des colonnes asymétriques isolées&#xa0;; sur toutes, cela change ce que proche et loin veulent dire.</translation>
    </message>
    <message>
        <source>Rows of another range</source>
        <translation>Lignes d&apos;une autre plage</translation>
    </message>
    <message>
        <source>The {0} rows look different from the training rows: {1} % of their values lie far outside.</source>
        <translation>Les lignes de {0} diffèrent des lignes d&apos;entraînement&#xa0;: {1}&#xa0;% de leurs valeurs sont loin en dehors.</translation>
    </message>
    <message>
        <source>More than one value in a hundred lies outside the range of the training rows widened by half. The network has to answer where it has learnt nothing: look at how the rows were split.</source>
        <translation>Plus d&apos;une valeur sur cent est hors de la plage des lignes d&apos;entraînement, élargie de moitié. Le réseau doit répondre là où il n&apos;a rien appris&#xa0;: voyez comment les lignes ont été partagées.</translation>
    </message>
    <message>
        <source>Twin columns</source>
        <translation>Colonnes jumelles</translation>
    </message>
    <message>
        <source>Columns {0} and {1} say almost the same thing.</source>
        <translation>Les colonnes {0} et {1} disent presque la même chose.</translation>
    </message>
    <message>
        <source>Leave {1} out</source>
        <translation>Exclure {1}</translation>
    </message>
    <message>
        <source>The correlation of two inputs is above 0.98. In a linear model their weights cannot be told apart; a network wastes units on the copy.</source>
        <translation>La corrélation de deux entrées dépasse 0.98. Dans un modèle linéaire, leurs poids ne se distinguent pas&#xa0;; un réseau gaspille des unités pour la copie.</translation>
    </message>
    <message>
        <source>More inputs than rows</source>
        <translation>Plus d&apos;entrées que de lignes</translation>
    </message>
    <message>
        <source>There are more inputs than training rows.</source>
        <translation>Il y a plus d&apos;entrées que de lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Add an L2 penalty to the first layer</source>
        <translation>Ajouter une pénalité L2 à la première couche</translation>
    </message>
    <message>
        <source>With more inputs than training rows the first layer can fit any answers at all. A penalty on its weights keeps it from that.</source>
        <translation>Avec plus d&apos;entrées que de lignes d&apos;entraînement, la première couche peut ajuster n&apos;importe quelles réponses. Une pénalité sur ses poids l&apos;en empêche.</translation>
    </message>
    <message>
        <source>Few rows</source>
        <translation>Peu de lignes</translation>
    </message>
    <message>
        <source>With {0} rows a classic model often does as well as a network.</source>
        <translation>Avec {0} lignes, un modèle classique fait souvent aussi bien qu&apos;un réseau.</translation>
    </message>
    <message>
        <source>Below a thousand training rows compare the network with a linear model: one layer without hidden units.</source>
        <translation>En dessous de mille lignes d&apos;entraînement, comparez le réseau à un modèle linéaire&#xa0;: une couche sans unités cachées.</translation>
    </message>
    <message>
        <source>Mixed table</source>
        <translation>Table mixte</translation>
    </message>
    <message>
        <source>Mixed tables often suit boosted trees better than networks.</source>
        <translation>Les tables mixtes conviennent souvent mieux aux arbres boostés qu&apos;aux réseaux.</translation>
    </message>
    <message>
        <source>Three in ten columns or more are categories and there are fewer than 50,000 training rows. Compare with boosted trees before a network is tuned for long.</source>
        <translation>Au moins trois colonnes sur dix sont des catégories et il y a moins de 50&#xa0;000 lignes d&apos;entraînement. Comparez avec des arbres boostés avant de régler longtemps un réseau.</translation>
    </message>
    <message>
        <source>Copied rows</source>
        <translation>Lignes copiées</translation>
    </message>
    <message>
        <source>{0} % of the rows are copies.</source>
        <translation>{0}&#xa0;% des lignes sont des copies.</translation>
    </message>
    <message>
        <source>More than one row in a hundred equals an earlier one in all columns. Copies count twice, and after a random split the same row is learnt and tested. Take them out of the file.</source>
        <translation>Plus d&apos;une ligne sur cent est égale à une précédente dans toutes les colonnes. Les copies comptent double, et après un partage aléatoire la même ligne est apprise et testée. Retirez-les du fichier.</translation>
    </message>
    <message>
        <source>Rows not in time order</source>
        <translation>Lignes hors de l&apos;ordre du temps</translation>
    </message>
    <message>
        <source>Rows are not in time order.</source>
        <translation>Les lignes ne sont pas dans l&apos;ordre du temps.</translation>
    </message>
    <message>
        <source>Sort by {0} first</source>
        <translation>Trier d&apos;abord par {0}</translation>
    </message>
    <message>
        <source>A step or split that goes by the order of rows (lags, differences, blocks) is used, and the rows do not ascend by the time column.</source>
        <translation>Une étape ou un partage qui suit l&apos;ordre des lignes (retards, différences, blocs) est utilisé, et les lignes ne croissent pas selon la colonne du temps.</translation>
    </message>
    <message>
        <source>Shift before the sort</source>
        <translation>Décalage avant le tri</translation>
    </message>
    <message>
        <source>The label shift runs before the sort, so it marks the wrong rows.</source>
        <translation>Le décalage de l&apos;étiquette a lieu avant le tri, et marque donc les mauvaises lignes.</translation>
    </message>
    <message>
        <source>Sort first</source>
        <translation>Trier d&apos;abord</translation>
    </message>
    <message>
        <source>Shifting a label to earlier rows is only right once the rows stand in time order.</source>
        <translation>Décaler une étiquette vers des lignes antérieures n&apos;est juste qu&apos;une fois les lignes dans l&apos;ordre du temps.</translation>
    </message>
    <message>
        <source>Detection, no forecast</source>
        <translation>Détection, pas prévision</translation>
    </message>
    <message>
        <source>This model detects the event but does not predict it ahead of time.</source>
        <translation>Ce modèle détecte l&apos;événement mais ne le prévoit pas à l&apos;avance.</translation>
    </message>
    <message>
        <source>Shift the label two rows ahead</source>
        <translation>Décaler l&apos;étiquette de deux lignes en avant</translation>
    </message>
    <message>
        <source>The event is rare, the rows have a time, and the label is that of the same row. To be warned in time, the label of later rows has to be learnt: set the shift to the time needed to act.</source>
        <translation>L&apos;événement est rare, les lignes ont un temps, et l&apos;étiquette est celle de la même ligne. Pour être averti à temps, il faut apprendre l&apos;étiquette de lignes suivantes&#xa0;: réglez le décalage sur le temps nécessaire pour agir.</translation>
    </message>
    <message>
        <source>Shift of a label that is not yes or no</source>
        <translation>Décalage d&apos;une étiquette autre que oui/non</translation>
    </message>
    <message>
        <source>A label shift needs a yes/no label.</source>
        <translation>Un décalage d&apos;étiquette demande une étiquette oui/non.</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Retirer le décalage</translation>
    </message>
    <message>
        <source>The shift marks the rows before an event: the target must say of each row whether it is one.</source>
        <translation>Le décalage marque les lignes avant un événement&#xa0;: la cible doit dire de chaque ligne si c&apos;en est un.</translation>
    </message>
    <message>
        <source>No earlier rows</source>
        <translation>Pas de lignes antérieures</translation>
    </message>
    <message>
        <source>A plain dense network cannot see earlier rows.</source>
        <translation>Un simple réseau dense ne voit pas les lignes antérieures.</translation>
    </message>
    <message>
        <source>Add the three rows before each row</source>
        <translation>Ajouter les trois lignes avant chaque ligne</translation>
    </message>
    <message>
        <source>The rows are ordered by time, the network is dense, and no column holds lags or differences.</source>
        <translation>Les lignes sont ordonnées par le temps, le réseau est dense, et aucune colonne ne contient de retards ou de différences.</translation>
    </message>
    <message>
        <source>Column not in the file</source>
        <translation>Colonne absente du fichier</translation>
    </message>
    <message>
        <source>Column {0} is not in this file.</source>
        <translation>La colonne {0} n&apos;est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>The recipe, the split or the choice of columns names a column that the data do not have: the file was changed, or the column renamed.</source>
        <translation>La recette, le partage ou le choix des colonnes nomme une colonne que les données n&apos;ont pas&#xa0;: le fichier a changé, ou la colonne a été renommée.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Column {0} looks like personal data.</source>
        <translation>La colonne {0} semble contenir des données personnelles.</translation>
    </message>
    <message>
        <source>The name of the column suggests names, addresses, card or customer numbers. They seldom help, and a network can give them away.</source>
        <translation>Le nom de la colonne évoque des noms, des adresses, des numéros de carte ou de client. Ils aident rarement, et un réseau peut les divulguer.</translation>
    </message>
    <message>
        <source>Target looks like classes</source>
        <translation>La cible ressemble à des classes</translation>
    </message>
    <message>
        <source>The target looks like a class label.</source>
        <translation>La cible ressemble à une étiquette de classe.</translation>
    </message>
    <message>
        <source>A quantity is to be predicted, but the target has only a few different whole numbers. If they are kinds and no amounts, set the type of the column to class.</source>
        <translation>Une quantité est à prédire, mais la cible n&apos;a que quelques nombres entiers différents. Si ce sont des genres et non des quantités, donnez à la colonne le type classe.</translation>
    </message>
    <message>
        <source>Target looks like a quantity</source>
        <translation>La cible ressemble à une quantité</translation>
    </message>
    <message>
        <source>The target has {0} different values; that looks like a quantity.</source>
        <translation>La cible a {0} valeurs différentes&#xa0;; cela ressemble à une quantité.</translation>
    </message>
    <message>
        <source>Numbers with many different values are taken for classes: neighbouring values are as strange to each other as far ones. Set the type of the column to numeric.</source>
        <translation>Des nombres aux nombreuses valeurs différentes sont pris pour des classes&#xa0;: des valeurs voisines y sont aussi étrangères que des lointaines. Donnez à la colonne le type numérique.</translation>
    </message>
    <message>
        <source>Tiny class</source>
        <translation>Classe minuscule</translation>
    </message>
    <message>
        <source>Class {0} has only {1} training rows.</source>
        <translation>La classe {0} n&apos;a que {1} lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>From fewer than ten rows a class can hardly be learnt, and its scores hang on single rows. Join it with another class, or find more rows.</source>
        <translation>À moins de dix lignes, une classe ne s&apos;apprend guère, et ses scores tiennent à des lignes isolées. Réunissez-la à une autre classe, ou trouvez plus de lignes.</translation>
    </message>
    <message>
        <source>Shapes do not fit</source>
        <translation>Formes incompatibles</translation>
    </message>
    <message>
        <source>The shape that {0} receives does not fit.</source>
        <translation>La forme que reçoit {0} ne convient pas.</translation>
    </message>
    <message>
        <source>Insert Flatten</source>
        <translation>Insérer Flatten</translation>
    </message>
    <message>
        <source>A wire joins shapes that do not fit together. Where the layer wants a plain list of numbers, Flatten makes one of any shape.</source>
        <translation>Un lien joint des formes qui ne vont pas ensemble. Là où la couche veut une simple liste de nombres, Flatten en fait une de toute forme.</translation>
    </message>
    <message>
        <source>Output of another size</source>
        <translation>Sortie d&apos;une autre taille</translation>
    </message>
    <message>
        <source>The network answers with {0} numbers, but the target has {1}.</source>
        <translation>Le réseau répond par {0} nombres, mais la cible en a {1}.</translation>
    </message>
    <message>
        <source>Set the output to {1}</source>
        <translation>Mettre la sortie à {1}</translation>
    </message>
    <message>
        <source>The last layer must have one unit for each number of the target.</source>
        <translation>La dernière couche doit avoir une unité pour chaque nombre de la cible.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation>{0} n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>Connect it to {1}</source>
        <translation>Connecter à {1}</translation>
    </message>
    <message>
        <source>A layer has no input. The fix draws a wire from the layer whose output nobody reads and that fits.</source>
        <translation>Une couche n&apos;a pas d&apos;entrée. La correction trace un lien depuis la couche dont personne ne lit la sortie et qui convient.</translation>
    </message>
    <message>
        <source>Two layers act as one</source>
        <translation>Deux couches n&apos;en font qu&apos;une</translation>
    </message>
    <message>
        <source>Layers {0} and {1} act as a single linear layer.</source>
        <translation>Les couches {0} et {1} agissent comme une seule couche linéaire.</translation>
    </message>
    <message>
        <source>Put ReLU between them</source>
        <translation>Mettre ReLU entre elles</translation>
    </message>
    <message>
        <source>Nothing non-linear stands between two dense layers: their product is one matrix, and the second adds no ability.</source>
        <translation>Rien de non linéaire ne sépare deux couches denses&#xa0;: leur produit est une seule matrice, et la seconde n&apos;apporte aucune capacité.</translation>
    </message>
    <message>
        <source>Deep for a first run</source>
        <translation>Profond pour un premier essai</translation>
    </message>
    <message>
        <source>Start with two hidden layers and grow only if needed.</source>
        <translation>Commencez par deux couches cachées et n&apos;en ajoutez qu&apos;au besoin.</translation>
    </message>
    <message>
        <source>More than four hidden layers stand in a project that has not been trained yet. A small network tells sooner whether data and target fit together.</source>
        <translation>Plus de quatre couches cachées sont dans un projet pas encore entraîné. Un petit réseau dit plus tôt si données et cible vont ensemble.</translation>
    </message>
    <message>
        <source>Width of the first layer</source>
        <translation>Largeur de la première couche</translation>
    </message>
    <message>
        <source>A usual start is about half the number of inputs, here {0}.</source>
        <translation>Un départ usuel est environ la moitié du nombre d&apos;entrées, ici {0}.</translation>
    </message>
    <message>
        <source>Set {0} units</source>
        <translation>Mettre {0} unités</translation>
    </message>
    <message>
        <source>The first hidden layer is narrower than an eighth of the inputs or wider than four times as many.</source>
        <translation>La première couche cachée est plus étroite qu&apos;un huitième des entrées ou plus large que quatre fois leur nombre.</translation>
    </message>
    <message>
        <source>Many parameters, few rows</source>
        <translation>Beaucoup de paramètres, peu de lignes</translation>
    </message>
    <message>
        <source>The model has {0} parameters for {1} training rows.</source>
        <translation>Le modèle a {0} paramètres pour {1} lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Halve the widths</source>
        <translation>Réduire les largeurs de moitié</translation>
    </message>
    <message>
        <source>With more parameters than rows a network can learn the training rows by heart. Halve the widths, or add dropout.</source>
        <translation>Avec plus de paramètres que de lignes, un réseau peut apprendre les lignes d&apos;entraînement par cœur. Réduisez les largeurs de moitié, ou ajoutez du dropout.</translation>
    </message>
    <message>
        <source>Dense layer on a raw picture</source>
        <translation>Couche dense sur une image brute</translation>
    </message>
    <message>
        <source>A dense layer on the raw picture needs {0} million weights.</source>
        <translation>Une couche dense sur l&apos;image brute demande {0} millions de poids.</translation>
    </message>
    <message>
        <source>A dense layer reads a flattened picture of very many values. Make the pictures smaller before they are flattened.</source>
        <translation>Une couche dense lit une image aplatie de très nombreuses valeurs. Réduisez les images avant de les aplatir.</translation>
    </message>
    <message>
        <source>Much memory</source>
        <translation>Beaucoup de mémoire</translation>
    </message>
    <message>
        <source>This run needs about {0} GB of memory, and {1} GB are free.</source>
        <translation>Cet essai demande environ {0} Go de mémoire, et {1} Go sont libres.</translation>
    </message>
    <message>
        <source>Lower the batch size</source>
        <translation>Réduire la taille de lot</translation>
    </message>
    <message>
        <source>Weights, gradients and two values of the optimiser per weight, and the values and gradients of one batch, take more than 60 % of the free memory.</source>
        <translation>Les poids, les gradients et deux valeurs de l&apos;optimiseur par poids, plus les valeurs et gradients d&apos;un lot, prennent plus de 60&#xa0;% de la mémoire libre.</translation>
    </message>
    <message>
        <source>One very wide layer</source>
        <translation>Une seule couche très large</translation>
    </message>
    <message>
        <source>One very wide layer is costly; two smaller ones usually do better.</source>
        <translation>Une seule couche très large coûte cher&#xa0;; deux plus petites font en général mieux.</translation>
    </message>
    <message>
        <source>Make it two layers of 256</source>
        <translation>En faire deux couches de 256</translation>
    </message>
    <message>
        <source>The only hidden layer has more than 2048 units.</source>
        <translation>La seule couche cachée a plus de 2048 unités.</translation>
    </message>
    <message>
        <source>Output units and classes</source>
        <translation>Unités de sortie et classes</translation>
    </message>
    <message>
        <source>The output has {0} units but there are {1} classes.</source>
        <translation>La sortie a {0} unités mais il y a {1} classes.</translation>
    </message>
    <message>
        <source>Set {2} units</source>
        <translation>Mettre {2} unités</translation>
    </message>
    <message>
        <source>One unit for each class with softmax; for yes and no a single unit with sigmoid says the same.</source>
        <translation>Une unité par classe avec softmax&#xa0;; pour oui et non, une seule unité avec sigmoid dit la même chose.</translation>
    </message>
    <message>
        <source>Everything is frozen</source>
        <translation>Tout est gelé</translation>
    </message>
    <message>
        <source>Every layer is frozen, so nothing can be learned.</source>
        <translation>Toutes les couches sont gelées&#xa0;: rien ne peut être appris.</translation>
    </message>
    <message>
        <source>No parameter of the network is trainable. Unfreeze at least the last layer.</source>
        <translation>Aucun paramètre du réseau n&apos;est entraînable. Dégelez au moins la dernière couche.</translation>
    </message>
    <message>
        <source>Deep plain stack</source>
        <translation>Empilement profond simple</translation>
    </message>
    <message>
        <source>Very deep plain stacks lose their gradient.</source>
        <translation>Les empilements simples très profonds perdent leur gradient.</translation>
    </message>
    <message>
        <source>More than ten layers follow each other without a normalisation or a connection that skips some of them.</source>
        <translation>Plus de dix couches se suivent sans normalisation ni connexion qui en saute quelques-unes.</translation>
    </message>
    <message>
        <source>Stack of saturating layers</source>
        <translation>Empilement de couches saturantes</translation>
    </message>
    <message>
        <source>{0} saturating layers can shrink the gradient to about {1} of its size.</source>
        <translation>{0} couches saturantes peuvent réduire le gradient à environ {1} de sa taille.</translation>
    </message>
    <message>
        <source>Use ReLU with He weights</source>
        <translation>Utiliser ReLU avec des poids de He</translation>
    </message>
    <message>
        <source>Three or more hidden layers use sigmoid or tanh. The slope of a sigmoid is at most 1/4, so each layer takes from what reaches the first ones.</source>
        <translation>Trois couches cachées ou plus utilisent sigmoid ou tanh. La pente d&apos;une sigmoïde est d&apos;au plus 1/4, si bien que chaque couche enlève à ce qui atteint les premières.</translation>
    </message>
    <message>
        <source>Slow activation</source>
        <translation>Activation lente</translation>
    </message>
    <message>
        <source>ReLU-type activations usually learn faster (ELU, leaky ReLU, ReLU, then tanh, sigmoid).</source>
        <translation>Les activations de type ReLU apprennent en général plus vite (ELU, leaky ReLU, ReLU, puis tanh, sigmoid).</translation>
    </message>
    <message>
        <source>Switch to ReLU</source>
        <translation>Passer à ReLU</translation>
    </message>
    <message>
        <source>A hidden layer of a small network uses sigmoid or tanh.</source>
        <translation>Une couche cachée d&apos;un petit réseau utilise sigmoid ou tanh.</translation>
    </message>
    <message>
        <source>SELU without LeCun weights</source>
        <translation>SELU sans poids de LeCun</translation>
    </message>
    <message>
        <source>SELU keeps its balance only with LeCun-normal weights.</source>
        <translation>SELU ne garde son équilibre qu&apos;avec des poids LeCun normaux.</translation>
    </message>
    <message>
        <source>Set lecun_normal</source>
        <translation>Mettre lecun_normal</translation>
    </message>
    <message>
        <source>A layer uses selu and its weights start otherwise than with lecun_normal: mean 0 and variance 1 are lost from layer to layer.</source>
        <translation>Une couche utilise selu et ses poids partent autrement qu&apos;avec lecun_normal&#xa0;: la moyenne 0 et la variance 1 se perdent de couche en couche.</translation>
    </message>
    <message>
        <source>SELU with plain dropout</source>
        <translation>SELU avec dropout simple</translation>
    </message>
    <message>
        <source>Plain dropout breaks SELU&apos;s balance.</source>
        <translation>Le dropout simple rompt l&apos;équilibre de SELU.</translation>
    </message>
    <message>
        <source>Replace by AlphaDropout 0.1</source>
        <translation>Remplacer par AlphaDropout 0.1</translation>
    </message>
    <message>
        <source>Dropout behind selu sets values to 0 and changes mean and variance; alpha dropout keeps both.</source>
        <translation>Dropout derrière selu met des valeurs à 0 et change moyenne et variance&#xa0;; alpha dropout garde les deux.</translation>
    </message>
    <message>
        <source>SELU without standardised inputs</source>
        <translation>SELU sans entrées standardisées</translation>
    </message>
    <message>
        <source>SELU expects inputs with mean 0 and variance 1.</source>
        <translation>SELU attend des entrées de moyenne 0 et de variance 1.</translation>
    </message>
    <message>
        <source>A layer uses selu and the recipe has no standard scaler.</source>
        <translation>Une couche utilise selu et la recette n&apos;a pas d&apos;étape de standardisation.</translation>
    </message>
    <message>
        <source>SELU in a shallow network</source>
        <translation>SELU dans un réseau peu profond</translation>
    </message>
    <message>
        <source>SELU pays off in deep nets; ReLU is simpler here.</source>
        <translation>SELU vaut la peine dans les réseaux profonds&#xa0;; ReLU est plus simple ici.</translation>
    </message>
    <message>
        <source>The network has fewer than five hidden layers: there is little for selu to keep in balance.</source>
        <translation>Le réseau a moins de cinq couches cachées&#xa0;: selu a peu à tenir en équilibre.</translation>
    </message>
    <message>
        <source>All weights equal</source>
        <translation>Poids tous égaux</translation>
    </message>
    <message>
        <source>All units of {0} start identical and will stay identical.</source>
        <translation>Toutes les unités de {0} partent identiques et le resteront.</translation>
    </message>
    <message>
        <source>Use Glorot weights</source>
        <translation>Utiliser des poids de Glorot</translation>
    </message>
    <message>
        <source>All weights of a layer start at one value: every unit gets the same gradient in every step.</source>
        <translation>Tous les poids d&apos;une couche partent d&apos;une même valeur&#xa0;: chaque unité reçoit le même gradient à chaque pas.</translation>
    </message>
    <message>
        <source>Large first weights</source>
        <translation>Grands poids de départ</translation>
    </message>
    <message>
        <source>The starting weights of {0} are so large that its units saturate.</source>
        <translation>Les poids de départ de {0} sont si grands que ses unités saturent.</translation>
    </message>
    <message>
        <source>Use weights that fit the activation</source>
        <translation>Utiliser des poids adaptés à l&apos;activation</translation>
    </message>
    <message>
        <source>The spread of the first pre-activations (deviation of the weights times the root of the inputs per unit) is above 2 with sigmoid or tanh, above 4 with other activations.</source>
        <translation>La dispersion des premières préactivations (écart type des poids fois racine des entrées par unité) dépasse 2 avec sigmoid ou tanh, 4 avec les autres activations.</translation>
    </message>
    <message>
        <source>Start weights and activation</source>
        <translation>Poids de départ et activation</translation>
    </message>
    <message>
        <source>A better matching start for {0} is {1}.</source>
        <translation>{1} est un meilleur départ pour {0}.</translation>
    </message>
    <message>
        <source>Set {1}</source>
        <translation>Mettre {1}</translation>
    </message>
    <message>
        <source>He weights keep the variance through ReLU and its relatives, Glorot weights through sigmoid and tanh.</source>
        <translation>Les poids de He gardent la variance à travers ReLU et ses parentes, ceux de Glorot à travers sigmoid et tanh.</translation>
    </message>
    <message>
        <source>Softmax on a hidden layer</source>
        <translation>Softmax sur une couche cachée</translation>
    </message>
    <message>
        <source>Softmax makes the units compete; it belongs on the output.</source>
        <translation>Softmax met les unités en concurrence&#xa0;; sa place est à la sortie.</translation>
    </message>
    <message>
        <source>Replace by ReLU</source>
        <translation>Remplacer par ReLU</translation>
    </message>
    <message>
        <source>A dense layer reads the softmax of another one: its inputs always add up to one, and one large value silences the rest.</source>
        <translation>Une couche dense lit le softmax d&apos;une autre&#xa0;: ses entrées ont toujours pour somme un, et une grande valeur fait taire les autres.</translation>
    </message>
    <message>
        <source>Activation with a jump</source>
        <translation>Activation à saut</translation>
    </message>
    <message>
        <source>{0} has a jump; the gradient is undefined there.</source>
        <translation>{0} a un saut&#xa0;; le gradient n&apos;y est pas défini.</translation>
    </message>
    <message>
        <source>telu and step jump: left and right of the jump the slope says nothing about the step. telu_in thresholds the input, telu_out the output; choose the one that is meant.</source>
        <translation>telu et step sautent&#xa0;: à gauche et à droite du saut, la pente ne dit rien de la marche. telu_in applique le seuil à l&apos;entrée, telu_out à la sortie&#xa0;; choisissez celle qui est voulue.</translation>
    </message>
    <message>
        <source>First run with regularisation</source>
        <translation>Premier essai avec régularisation</translation>
    </message>
    <message>
        <source>Run once without regularisation to have a baseline.</source>
        <translation>Faites un essai sans régularisation pour avoir une référence.</translation>
    </message>
    <message>
        <source>Take it out for this run</source>
        <translation>La retirer pour cet essai</translation>
    </message>
    <message>
        <source>A small network that has not been trained yet has dropout or a weight penalty: whether it is needed shows only against a run without.</source>
        <translation>Un petit réseau pas encore entraîné a du dropout ou une pénalité de poids&#xa0;: seule la comparaison avec un essai sans dit si c&apos;est utile.</translation>
    </message>
    <message>
        <source>Dropout of the inputs</source>
        <translation>Dropout des entrées</translation>
    </message>
    <message>
        <source>Dropping inputs throws information away before the network sees it.</source>
        <translation>Écarter des entrées jette de l&apos;information avant que le réseau la voie.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Dropout stands directly behind the input. A little of it can help where inputs repeat each other; more than a fifth rarely does.</source>
        <translation>Dropout est directement derrière l&apos;entrée. Un peu peut aider là où les entrées se répètent&#xa0;; plus d&apos;un cinquième aide rarement.</translation>
    </message>
    <message>
        <source>Strong dropout</source>
        <translation>Dropout fort</translation>
    </message>
    <message>
        <source>Dropout regularises most at 0.5; above that it only loses capacity.</source>
        <translation>Dropout régularise le plus à 0.5&#xa0;; au-delà, il ne fait que perdre de la capacité.</translation>
    </message>
    <message>
        <source>Set 0.5</source>
        <translation>Mettre 0.5</translation>
    </message>
    <message>
        <source>A hidden dropout layer drops more than half of the units.</source>
        <translation>Une couche dropout cachée écarte plus de la moitié des unités.</translation>
    </message>
    <message>
        <source>Dropout after the output</source>
        <translation>Dropout après la sortie</translation>
    </message>
    <message>
        <source>Dropout on the output erases answers.</source>
        <translation>Dropout sur la sortie efface des réponses.</translation>
    </message>
    <message>
        <source>Move it before the last layer</source>
        <translation>Le déplacer avant la dernière couche</translation>
    </message>
    <message>
        <source>No layer with weights follows the dropout: it sets answers themselves to 0 while training.</source>
        <translation>Aucune couche à poids ne suit le dropout&#xa0;: il met les réponses mêmes à 0 pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha dropout</translation>
    </message>
    <message>
        <source>AlphaDropout is meant for SELU, with a rate of 0.05–0.1.</source>
        <translation>AlphaDropout est fait pour SELU, avec un taux de 0.05–0.1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>Alpha dropout keeps mean and variance only behind selu, and only a low rate keeps them well.</source>
        <translation>Alpha dropout ne garde moyenne et variance que derrière selu, et seul un taux faible les garde bien.</translation>
    </message>
    <message>
        <source>Penalty on unscaled inputs</source>
        <translation>Pénalité sur entrées sans échelle commune</translation>
    </message>
    <message>
        <source>A weight penalty is unfair when inputs have different scales.</source>
        <translation>Une pénalité de poids est injuste quand les entrées ont des échelles différentes.</translation>
    </message>
    <message>
        <source>L1 or L2 weighs all weights alike; a column of small numbers needs large weights and is punished for it.</source>
        <translation>L1 ou L2 pèse tous les poids pareillement&#xa0;; une colonne de petits nombres demande de grands poids et en est punie.</translation>
    </message>
    <message>
        <source>Penalty on biases</source>
        <translation>Pénalité sur les biais</translation>
    </message>
    <message>
        <source>Biases are normally left out of the penalty.</source>
        <translation>Les biais sont normalement exclus de la pénalité.</translation>
    </message>
    <message>
        <source>Remove it from the biases</source>
        <translation>La retirer des biais</translation>
    </message>
    <message>
        <source>A bias only moves the output and makes no function steeper: holding it down costs fit and prevents no overfitting.</source>
        <translation>Un biais ne fait que décaler la sortie et ne rend aucune fonction plus raide&#xa0;: le retenir coûte en ajustement et n&apos;empêche aucun surapprentissage.</translation>
    </message>
    <message>
        <source>Normalisation after the activation</source>
        <translation>Normalisation après l&apos;activation</translation>
    </message>
    <message>
        <source>The usual order is Dense (linear) → BatchNorm → activation.</source>
        <translation>L&apos;ordre usuel est Dense (linéaire) → BatchNorm → activation.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les échanger</translation>
    </message>
    <message>
        <source>Batch normalisation stands behind the activation: it then normalises values of which half may be 0.</source>
        <translation>La normalisation par lot est derrière l&apos;activation&#xa0;: elle normalise alors des valeurs dont la moitié peut être 0.</translation>
    </message>
    <message>
        <source>Bias before normalisation</source>
        <translation>Biais avant normalisation</translation>
    </message>
    <message>
        <source>The bias before BatchNorm has no effect.</source>
        <translation>Le biais avant BatchNorm n&apos;a pas d&apos;effet.</translation>
    </message>
    <message>
        <source>Switch the bias of {0} off</source>
        <translation>Désactiver le biais de {0}</translation>
    </message>
    <message>
        <source>Batch normalisation takes the mean away, and with it the bias of the layer in front.</source>
        <translation>La normalisation par lot enlève la moyenne, et avec elle le biais de la couche précédente.</translation>
    </message>
    <message>
        <source>Normalisation of few rows</source>
        <translation>Normalisation de peu de lignes</translation>
    </message>
    <message>
        <source>BatchNorm statistics from {0} rows are very noisy.</source>
        <translation>Les statistiques de BatchNorm sur {0} lignes sont très bruitées.</translation>
    </message>
    <message>
        <source>Set batches of 32</source>
        <translation>Mettre des lots de 32</translation>
    </message>
    <message>
        <source>Batch normalisation takes mean and variance from the rows of a batch; fewer than eight rows tell little about either.</source>
        <translation>La normalisation par lot tire moyenne et variance des lignes d&apos;un lot&#xa0;; moins de huit lignes en disent peu.</translation>
    </message>
    <message>
        <source>Short patience</source>
        <translation>Patience courte</translation>
    </message>
    <message>
        <source>Validation often improves again after a pause.</source>
        <translation>La validation progresse souvent de nouveau après une pause.</translation>
    </message>
    <message>
        <source>Set patience 10</source>
        <translation>Mettre la patience à 10</translation>
    </message>
    <message>
        <source>Early stopping ends the run after fewer than ten epochs without improvement.</source>
        <translation>L&apos;arrêt précoce termine l&apos;essai après moins de dix époques sans progrès.</translation>
    </message>
    <message>
        <source>Best weights not kept</source>
        <translation>Meilleurs poids non gardés</translation>
    </message>
    <message>
        <source>Training will stop at a worse model than the best one seen.</source>
        <translation>L&apos;entraînement s&apos;arrêtera à un modèle moins bon que le meilleur vu.</translation>
    </message>
    <message>
        <source>Keep the best weights</source>
        <translation>Garder les meilleurs poids</translation>
    </message>
    <message>
        <source>Early stopping waits for its patience to run out: without going back, the weights of the end remain.</source>
        <translation>L&apos;arrêt précoce attend la fin de sa patience&#xa0;: sans retour en arrière, ce sont les poids de la fin qui restent.</translation>
    </message>
    <message>
        <source>Output and loss do not fit</source>
        <translation>Sortie et perte incompatibles</translation>
    </message>
    <message>
        <source>The output ends in {0}, and the loss {1} expects {2}.</source>
        <translation>La sortie finit par {0}, et la perte {1} attend {2}.</translation>
    </message>
    <message>
        <source>Make them fit</source>
        <translation>Les accorder</translation>
    </message>
    <message>
        <source>A cross-entropy reads either probabilities (sigmoid or softmax on the output) or, with from_logits, the bare sums. Two sigmoids or none give a loss that cannot be trusted.</source>
        <translation>Une entropie croisée lit soit des probabilités (sigmoid ou softmax à la sortie), soit, avec from_logits, les sommes brutes. Deux sigmoïdes ou aucune donnent une perte peu fiable.</translation>
    </message>
    <message>
        <source>bare sums (from_logits)</source>
        <translation>sommes brutes (from_logits)</translation>
    </message>
    <message>
        <source>Softmax of one unit</source>
        <translation>Softmax d&apos;une seule unité</translation>
    </message>
    <message>
        <source>Softmax over one unit always answers 1.</source>
        <translation>Softmax sur une seule unité répond toujours 1.</translation>
    </message>
    <message>
        <source>Use sigmoid</source>
        <translation>Utiliser sigmoid</translation>
    </message>
    <message>
        <source>Softmax divides by the sum over the units: of a single one nothing but 1 can come out.</source>
        <translation>Softmax divise par la somme sur les unités&#xa0;: d&apos;une seule, il ne peut sortir que 1.</translation>
    </message>
    <message>
        <source>Sigmoid for several classes</source>
        <translation>Sigmoid pour plusieurs classes</translation>
    </message>
    <message>
        <source>Exactly one class is right, so softmax fits better than sigmoid.</source>
        <translation>Une seule classe est juste&#xa0;: softmax convient mieux que sigmoid.</translation>
    </message>
    <message>
        <source>Use softmax with cross-entropy</source>
        <translation>Utiliser softmax avec entropie croisée</translation>
    </message>
    <message>
        <source>Each row has one label of several: sigmoid units answer independently of each other, and their answers need not add up to one.</source>
        <translation>Chaque ligne a une étiquette parmi plusieurs&#xa0;: les unités sigmoid répondent indépendamment, et la somme de leurs réponses n&apos;est pas forcément un.</translation>
    </message>
    <message>
        <source>Squared loss on probabilities</source>
        <translation>Perte quadratique sur probabilités</translation>
    </message>
    <message>
        <source>A squared loss learns slowly on probabilities.</source>
        <translation>Une perte quadratique apprend lentement sur des probabilités.</translation>
    </message>
    <message>
        <source>Use cross-entropy</source>
        <translation>Utiliser l&apos;entropie croisée</translation>
    </message>
    <message>
        <source>With sigmoid or softmax the slope of a squared loss is flat where the answer is most wrong; cross-entropy is steepest there.</source>
        <translation>Avec sigmoid ou softmax, la pente d&apos;une perte quadratique est plate là où la réponse est la plus fausse&#xa0;; celle de l&apos;entropie croisée y est la plus raide.</translation>
    </message>
    <message>
        <source>Target out of reach</source>
        <translation>Cible hors d&apos;atteinte</translation>
    </message>
    <message>
        <source>{0} cannot produce the target value {1}.</source>
        <translation>{0} ne peut pas produire la valeur cible {1}.</translation>
    </message>
    <message>
        <source>Use a linear output</source>
        <translation>Utiliser une sortie linéaire</translation>
    </message>
    <message>
        <source>The activation of the output limits its answers: sigmoid to 0 … 1, tanh to −1 … 1, ReLU to 0 and above. Use a linear output, or scale the target.</source>
        <translation>L&apos;activation de la sortie limite ses réponses&#xa0;: sigmoid à 0 … 1, tanh à −1 … 1, ReLU à 0 et plus. Utilisez une sortie linéaire, ou mettez la cible à l&apos;échelle.</translation>
    </message>
    <message>
        <source>Loss of another task</source>
        <translation>Perte d&apos;une autre tâche</translation>
    </message>
    <message>
        <source>The loss {0} is for {1}, but the target holds {2}.</source>
        <translation>La perte {0} est pour des {1}, mais la cible contient des {2}.</translation>
    </message>
    <message>
        <source>Use the mean squared error</source>
        <translation>Utiliser l&apos;erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Cross-entropies compare probabilities. A quantity outside 0 … 1 has no meaning there.</source>
        <translation>Les entropies croisées comparent des probabilités. Une quantité hors de 0 … 1 n&apos;y a pas de sens.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>quantités</translation>
    </message>
    <message>
        <source>Rare event</source>
        <translation>Événement rare</translation>
    </message>
    <message>
        <source>Only {0} % of the rows are positive: rare-event mode is advised.</source>
        <translation>Seulement {0}&#xa0;% des lignes sont positives&#xa0;: le mode événements rares est conseillé.</translation>
    </message>
    <message>
        <source>Show recall, F1, FPR and PR-AUC; batches of 128; split by class</source>
        <translation>Afficher rappel, F1, FPR et PR-AUC&#xa0;; lots de 128&#xa0;; partage par classe</translation>
    </message>
    <message>
        <source>Below five positives in a hundred, accuracy says nothing, small batches often hold no positive at all, and a random split may leave few of them for validation.</source>
        <translation>En dessous de cinq positifs sur cent, l&apos;exactitude ne dit rien, les petits lots n&apos;ont souvent aucun positif, et un partage aléatoire peut en laisser peu à la validation.</translation>
    </message>
    <message>
        <source>Accuracy says little</source>
        <translation>L&apos;exactitude dit peu</translation>
    </message>
    <message>
        <source>Always answering &quot;{0}&quot; already scores {1} %.</source>
        <translation>Répondre toujours «&#xa0;{0}&#xa0;» donne déjà {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Watch F1 instead</source>
        <translation>Suivre plutôt F1</translation>
    </message>
    <message>
        <source>Accuracy is what is watched, and one class makes up more than 80 % of the training rows: a useless model scores as high.</source>
        <translation>L&apos;exactitude est suivie, et une classe forme plus de 80&#xa0;% des lignes d&apos;entraînement&#xa0;: un modèle inutile obtient autant.</translation>
    </message>
    <message>
        <source>ROC-AUC of a rare event</source>
        <translation>ROC-AUC d&apos;un événement rare</translation>
    </message>
    <message>
        <source>ROC-AUC looks good even when most alarms are false.</source>
        <translation>ROC-AUC paraît bonne même quand la plupart des alarmes sont fausses.</translation>
    </message>
    <message>
        <source>Add PR-AUC, recall and FPR</source>
        <translation>Ajouter PR-AUC, rappel et FPR</translation>
    </message>
    <message>
        <source>With few positives a small false positive rate is still many false alarms; the area under the precision–recall curve shows them.</source>
        <translation>Avec peu de positifs, un petit taux de faux positifs fait encore beaucoup de fausses alarmes&#xa0;; l&apos;aire sous la courbe précision–rappel les montre.</translation>
    </message>
    <message>
        <source>Positive class is the common one</source>
        <translation>La classe positive est la courante</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; counts as a hit although it is the common class: recall and precision speak of it.</source>
        <translation>«&#xa0;{0}&#xa0;» compte comme un succès bien que ce soit la classe courante&#xa0;: rappel et précision parlent d&apos;elle.</translation>
    </message>
    <message>
        <source>Precision, recall and F1 are those of the second class by name. Where it makes up more than 80 % of the rows they look good whatever the model does; give the rarer class the later name, such as 1.</source>
        <translation>Précision, rappel et F1 sont ceux de la seconde classe par le nom. Là où elle forme plus de 80&#xa0;% des lignes, ils paraissent bons quoi que fasse le modèle&#xa0;; donnez à la classe la plus rare le nom qui vient après, comme 1.</translation>
    </message>
    <message>
        <source>Batches without a positive</source>
        <translation>Lots sans positif</translation>
    </message>
    <message>
        <source>Most batches contain no positive row.</source>
        <translation>La plupart des lots ne contiennent aucune ligne positive.</translation>
    </message>
    <message>
        <source>Set larger batches</source>
        <translation>Mettre de plus grands lots</translation>
    </message>
    <message>
        <source>Batch size times the share of positives is below one: most steps learn to say no.</source>
        <translation>Taille de lot fois part de positifs est inférieur à un&#xa0;: la plupart des pas apprennent à dire non.</translation>
    </message>
    <message>
        <source>Class weights with very few positives</source>
        <translation>Poids de classe avec très peu de positifs</translation>
    </message>
    <message>
        <source>With so few positives, class weights mostly raise false alarms.</source>
        <translation>Avec si peu de positifs, les poids de classe augmentent surtout les fausses alarmes.</translation>
    </message>
    <message>
        <source>Switch the class weights off</source>
        <translation>Désactiver les poids de classe</translation>
    </message>
    <message>
        <source>Below two positives in a hundred, class weights act like another threshold and blur the probabilities. Choose the threshold afterwards instead.</source>
        <translation>En dessous de deux positifs sur cent, les poids de classe agissent comme un autre seuil et brouillent les probabilités. Choisissez plutôt le seuil après coup.</translation>
    </message>
    <message>
        <source>Class weights swapped</source>
        <translation>Poids de classe intervertis</translation>
    </message>
    <message>
        <source>The class weights are the wrong way round.</source>
        <translation>Les poids de classe sont à l&apos;envers.</translation>
    </message>
    <message>
        <source>Balance them</source>
        <translation>Les équilibrer</translation>
    </message>
    <message>
        <source>The rarer class has the smaller weight: it counts even less than its rows.</source>
        <translation>La classe la plus rare a le plus petit poids&#xa0;: elle compte encore moins que ses lignes.</translation>
    </message>
    <message>
        <source>Made-up rows mislead</source>
        <translation>Lignes inventées trompeuses</translation>
    </message>
    <message>
        <source>Made-up rows ignore time and mislead on extreme imbalance.</source>
        <translation>Les lignes inventées ignorent le temps et trompent en cas de déséquilibre extrême.</translation>
    </message>
    <message>
        <source>Repeat real rows instead</source>
        <translation>Répéter plutôt des lignes réelles</translation>
    </message>
    <message>
        <source>SMOTE mixes neighbouring rows of the rare class. Where rows follow each other in time, or positives are below two in a hundred, such rows exist nowhere.</source>
        <translation>SMOTE mélange des lignes voisines de la classe rare. Là où les lignes se suivent dans le temps, ou à moins de deux positifs sur cent, de telles lignes n&apos;existent nulle part.</translation>
    </message>
    <message>
        <source>Near copies</source>
        <translation>Quasi-copies</translation>
    </message>
    <message>
        <source>Most positive rows are now near copies of a few real ones.</source>
        <translation>La plupart des lignes positives sont maintenant des quasi-copies de quelques lignes réelles.</translation>
    </message>
    <message>
        <source>Use 5 neighbours</source>
        <translation>Utiliser 5 voisins</translation>
    </message>
    <message>
        <source>SMOTE with a single neighbour puts all new rows on the lines between pairs.</source>
        <translation>SMOTE à un seul voisin met toutes les nouvelles lignes sur les droites entre paires.</translation>
    </message>
    <message>
        <source>Few validation positives</source>
        <translation>Peu de positifs de validation</translation>
    </message>
    <message>
        <source>One hit more or less moves recall by {0} points.</source>
        <translation>Un succès de plus ou de moins déplace le rappel de {0} points.</translation>
    </message>
    <message>
        <source>Fewer than 50 validation rows are positive. Splitting by class at least keeps their share; cross-validation uses every row once.</source>
        <translation>Moins de 50 lignes de validation sont positives. Un partage par classe garde au moins leur part&#xa0;; la validation croisée utilise chaque ligne une fois.</translation>
    </message>
    <message>
        <source>Summed gradients</source>
        <translation>Gradients sommés</translation>
    </message>
    <message>
        <source>Summed gradients make each step {0} times larger.</source>
        <translation>Des gradients sommés rendent chaque pas {0} fois plus grand.</translation>
    </message>
    <message>
        <source>Use the mean</source>
        <translation>Utiliser la moyenne</translation>
    </message>
    <message>
        <source>The loss adds up over the rows of a batch instead of taking their mean: a learning rate that suits the mean is too large by the batch size.</source>
        <translation>La perte additionne les lignes d&apos;un lot au lieu d&apos;en faire la moyenne&#xa0;: un taux d&apos;apprentissage qui convient à la moyenne est trop grand d&apos;un facteur égal à la taille de lot.</translation>
    </message>
    <message>
        <source>Unusual learning rate</source>
        <translation>Taux d&apos;apprentissage inhabituel</translation>
    </message>
    <message>
        <source>A learning rate of {0} is unusual for {1}.</source>
        <translation>Un taux d&apos;apprentissage de {0} est inhabituel pour {1}.</translation>
    </message>
    <message>
        <source>Set {2}</source>
        <translation>Mettre {2}</translation>
    </message>
    <message>
        <source>Usual are 0.0001 to 0.01 for Adam and its relatives and 0.001 to 0.5 for SGD; far above, training diverges, far below, it stands still.</source>
        <translation>Usuels&#xa0;: 0.0001 à 0.01 pour Adam et ses parents, 0.001 à 0.5 pour SGD&#xa0;; bien au-dessus, l&apos;entraînement diverge, bien en dessous, il stagne.</translation>
    </message>
    <message>
        <source>Optimiser of the first run</source>
        <translation>Optimiseur du premier essai</translation>
    </message>
    <message>
        <source>Adam is the usual start; SGD with Nesterov momentum is the alternative.</source>
        <translation>Adam est le départ usuel&#xa0;; SGD avec momentum de Nesterov est l&apos;alternative.</translation>
    </message>
    <message>
        <source>Switch to Adam 0.001</source>
        <translation>Passer à Adam 0.001</translation>
    </message>
    <message>
        <source>The project has not been trained yet and uses another optimiser than Adam.</source>
        <translation>Le projet n&apos;a pas encore été entraîné et utilise un autre optimiseur qu&apos;Adam.</translation>
    </message>
    <message>
        <source>Finer settings first</source>
        <translation>Réglages fins d&apos;abord</translation>
    </message>
    <message>
        <source>Tune the learning rate before the finer settings of {0}.</source>
        <translation>Réglez le taux d&apos;apprentissage avant les réglages fins de {0}.</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Rétablir les défauts</translation>
    </message>
    <message>
        <source>β or ρ of the optimiser was changed while the learning rate is still the default: it matters more.</source>
        <translation>β ou ρ de l&apos;optimiseur a été changé alors que le taux d&apos;apprentissage est encore le défaut&#xa0;: il compte davantage.</translation>
    </message>
    <message>
        <source>Solver and a large model</source>
        <translation>Solveur et grand modèle</translation>
    </message>
    <message>
        <source>{0} needs the full batch and a small model.</source>
        <translation>{0} demande le lot complet et un petit modèle.</translation>
    </message>
    <message>
        <source>Switch to Adam</source>
        <translation>Passer à Adam</translation>
    </message>
    <message>
        <source>L-BFGS keeps many copies of all weights, Levenberg–Marquardt solves a system as large as their number, and only for a squared loss.</source>
        <translation>L-BFGS garde de nombreuses copies de tous les poids, Levenberg–Marquardt résout un système aussi grand que leur nombre, et seulement pour une perte quadratique.</translation>
    </message>
    <message>
        <source>All rows in each step</source>
        <translation>Toutes les lignes à chaque pas</translation>
    </message>
    <message>
        <source>Using all rows in every step is slow here.</source>
        <translation>Utiliser toutes les lignes à chaque pas est lent ici.</translation>
    </message>
    <message>
        <source>Set batches of 128</source>
        <translation>Mettre des lots de 128</translation>
    </message>
    <message>
        <source>A batch holds all of more than 10,000 training rows: one epoch is one step.</source>
        <translation>Un lot contient l&apos;ensemble de plus de 10&#xa0;000 lignes d&apos;entraînement&#xa0;: une époque est un seul pas.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Usual batch sizes are 16 (balanced) or 128 (imbalanced).</source>
        <translation>Les tailles de lot usuelles sont 16 (équilibré) ou 128 (déséquilibré).</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Mettre {0}</translation>
    </message>
    <message>
        <source>The batch size is no power of two; processors like those best.</source>
        <translation>La taille de lot n&apos;est pas une puissance de deux&#xa0;; les processeurs les préfèrent.</translation>
    </message>
    <message>
        <source>Rows not shuffled</source>
        <translation>Lignes non mélangées</translation>
    </message>
    <message>
        <source>Batches in file order bias each step.</source>
        <translation>Des lots dans l&apos;ordre du fichier biaisent chaque pas.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>The rows do not depend on each other, and each epoch takes them in the same order: neighbours in the file share their batches.</source>
        <translation>Les lignes ne dépendent pas les unes des autres, et chaque époque les prend dans le même ordre&#xa0;: les voisines du fichier partagent leurs lots.</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Lignes sautées</translation>
    </message>
    <message>
        <source>About {0} % of the rows are skipped in each epoch.</source>
        <translation>Environ {0}&#xa0;% des lignes sont sautées à chaque époque.</translation>
    </message>
    <message>
        <source>Take every row once</source>
        <translation>Prendre chaque ligne une fois</translation>
    </message>
    <message>
        <source>Full batches only leaves out the last rows of an epoch; drawing with replacement misses more than a third of them.</source>
        <translation>Seulement des lots complets omet les dernières lignes d&apos;une époque&#xa0;; le tirage avec remise en manque plus d&apos;un tiers.</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Essai d&apos;épreuve</translation>
    </message>
    <message>
        <source>{0} epochs is a trial run; 100 is a usual start.</source>
        <translation>{0} époques font un essai d&apos;épreuve&#xa0;; 100 est un départ usuel.</translation>
    </message>
    <message>
        <source>Set 100</source>
        <translation>Mettre 100</translation>
    </message>
    <message>
        <source>Fewer than ten passes over the training rows are planned.</source>
        <translation>Moins de dix passages sur les lignes d&apos;entraînement sont prévus.</translation>
    </message>
    <message>
        <source>No validation rows</source>
        <translation>Pas de lignes de validation</translation>
    </message>
    <message>
        <source>Without validation rows overfitting stays invisible.</source>
        <translation>Sans lignes de validation, le surapprentissage reste invisible.</translation>
    </message>
    <message>
        <source>Split 64/16/20</source>
        <translation>Partager 64/16/20</translation>
    </message>
    <message>
        <source>All rows are training or test rows: nothing shows during training whether the network learns or memorises.</source>
        <translation>Toutes les lignes servent à l&apos;entraînement ou au test&#xa0;: rien ne montre pendant l&apos;entraînement si le réseau apprend ou mémorise.</translation>
    </message>
    <message>
        <source>No test rows</source>
        <translation>Pas de lignes de test</translation>
    </message>
    <message>
        <source>No rows are kept for one honest final test.</source>
        <translation>Aucune ligne n&apos;est réservée à un test final honnête.</translation>
    </message>
    <message>
        <source>Reserve 20 %</source>
        <translation>Réserver 20&#xa0;%</translation>
    </message>
    <message>
        <source>Validation rows choose epochs, settings and thresholds: their score is a little too good. Rows that nothing was chosen by give the honest one.</source>
        <translation>Les lignes de validation choisissent époques, réglages et seuils&#xa0;: leur score est un peu trop bon. Des lignes qui n&apos;ont servi à aucun choix donnent le score honnête.</translation>
    </message>
    <message>
        <source>The answer among the inputs</source>
        <translation>La réponse parmi les entrées</translation>
    </message>
    <message>
        <source>Column {0} is the answer itself.</source>
        <translation>La colonne {0} est la réponse elle-même.</translation>
    </message>
    <message>
        <source>Each value of the column stands for one value of the target in all rows: the network would only copy it, and fail where it is not known.</source>
        <translation>Chaque valeur de la colonne correspond à une seule valeur de la cible dans toutes les lignes&#xa0;: le réseau ne ferait que la copier, et échouerait là où elle est inconnue.</translation>
    </message>
    <message>
        <source>Too good an input</source>
        <translation>Entrée trop bonne</translation>
    </message>
    <message>
        <source>Column {0} predicts the target almost perfectly; check where it comes from.</source>
        <translation>La colonne {0} prédit la cible presque parfaitement&#xa0;; vérifiez d&apos;où elle vient.</translation>
    </message>
    <message>
        <source>Leave {0} out for a test run</source>
        <translation>Exclure {0} pour un essai</translation>
    </message>
    <message>
        <source>One input alone reaches an AUC or R² above 0.995. Often it was written down after the answer was known.</source>
        <translation>Une entrée seule atteint une AUC ou un R² supérieur à 0.995. Souvent, elle a été notée une fois la réponse connue.</translation>
    </message>
    <message>
        <source>Row numbers as input</source>
        <translation>Numéros de ligne en entrée</translation>
    </message>
    <message>
        <source>Column {0} looks like a row number.</source>
        <translation>La colonne {0} ressemble à un numéro de ligne.</translation>
    </message>
    <message>
        <source>Almost every row has a value of its own, in whole numbers or text: the network can learn rows by it, and it means nothing for new ones.</source>
        <translation>Presque chaque ligne a une valeur propre, en nombres entiers ou en texte&#xa0;: le réseau peut y apprendre les lignes, et elle ne veut rien dire pour de nouvelles.</translation>
    </message>
    <message>
        <source>Random split of a series</source>
        <translation>Partage aléatoire d&apos;une série</translation>
    </message>
    <message>
        <source>The future would help to predict the past.</source>
        <translation>Le futur aiderait à prédire le passé.</translation>
    </message>
    <message>
        <source>Split in time order</source>
        <translation>Partager dans l&apos;ordre du temps</translation>
    </message>
    <message>
        <source>Groups in several splits</source>
        <translation>Groupes dans plusieurs parties</translation>
    </message>
    <message>
        <source>The same {0} is in training and validation: {1} of them.</source>
        <translation>Le même {0} est dans l&apos;entraînement et la validation&#xa0;: {1} au total.</translation>
    </message>
    <message>
        <source>Split by {0}</source>
        <translation>Partager par {0}</translation>
    </message>
    <message>
        <source>Rows of one group (patient, machine, customer) resemble each other. If some of them were trained on, the others are no test.</source>
        <translation>Les lignes d&apos;un groupe (patient, machine, client) se ressemblent. Si certaines ont servi à l&apos;entraînement, les autres ne testent rien.</translation>
    </message>
    <message>
        <source>Equal rows in two splits</source>
        <translation>Lignes égales dans deux parties</translation>
    </message>
    <message>
        <source>{0} rows for validation and test are copies of training rows.</source>
        <translation>{0} lignes de validation et de test sont des copies de lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>A row that was trained on tests nothing. Take copies out of the file, or split by a column that is equal in them.</source>
        <translation>Une ligne vue à l&apos;entraînement ne teste rien. Retirez les copies du fichier, ou partagez par une colonne qui leur est commune.</translation>
    </message>
    <message>
        <source>Class shares differ</source>
        <translation>Parts de classe différentes</translation>
    </message>
    <message>
        <source>The splits have different shares of class {0}.</source>
        <translation>Les parties ont des parts différentes de la classe {0}.</translation>
    </message>
    <message>
        <source>Split by class</source>
        <translation>Partager par classe</translation>
    </message>
    <message>
        <source>A class makes up a share of the validation or test rows that differs by more than a fifth from that of the training rows: scores are hard to compare.</source>
        <translation>La part d&apos;une classe dans les lignes de validation ou de test diffère de plus d&apos;un cinquième de celle des lignes d&apos;entraînement&#xa0;: les scores se comparent mal.</translation>
    </message>
    <message>
        <source>Class missing from a split</source>
        <translation>Classe absente d&apos;une partie</translation>
    </message>
    <message>
        <source>Class {0} is missing in the {1} rows.</source>
        <translation>La classe {0} manque dans les lignes de {1}.</translation>
    </message>
    <message>
        <source>A class that is not in the training rows cannot be learnt, and one that is not in the validation or test rows cannot be judged.</source>
        <translation>Une classe absente des lignes d&apos;entraînement ne peut pas être apprise, et une classe absente des lignes de validation ou de test ne peut pas être jugée.</translation>
    </message>
    <message>
        <source>One split of few rows</source>
        <translation>Un seul partage de peu de lignes</translation>
    </message>
    <message>
        <source>With few rows one split is a lottery.</source>
        <translation>Avec peu de lignes, un seul partage est une loterie.</translation>
    </message>
    <message>
        <source>Hold out one of five folds</source>
        <translation>Mettre de côté un pli sur cinq</translation>
    </message>
    <message>
        <source>Fewer than 2000 rows are split once: scores move by points from one split to the next. Cross-validation judges every row once.</source>
        <translation>Moins de 2000 lignes sont partagées une seule fois&#xa0;: les scores bougent de plusieurs points d&apos;un partage à l&apos;autre. La validation croisée juge chaque ligne une fois.</translation>
    </message>
    <message>
        <source>Shuffled folds of a series</source>
        <translation>Plis mélangés d&apos;une série</translation>
    </message>
    <message>
        <source>Shuffled folds mix past and future.</source>
        <translation>Des plis mélangés confondent passé et futur.</translation>
    </message>
    <message>
        <source>Use folds that go forward in time</source>
        <translation>Utiliser des plis qui avancent dans le temps</translation>
    </message>
    <message>
        <source>The rows have a time, and folds are drawn from all of it: each is judged by what was learnt from its future.</source>
        <translation>Les lignes ont un temps, et les plis sont tirés de toute sa durée&#xa0;: chacun est jugé d&apos;après ce qui a été appris de son futur.</translation>
    </message>
    <message>
        <source>What this fix changes is no longer there: look at the list of problems again.</source>
        <translation>Ce que change cette correction n&apos;existe plus&#xa0;: revoyez la liste des problèmes.</translation>
    </message>
    <message>
        <source>Sets {0} of {1} to {2}.</source>
        <translation>Met {0} de {1} à {2}.</translation>
    </message>
    <message>
        <source>Inserts {0} after {1}.</source>
        <translation>Insère {0} après {1}.</translation>
    </message>
    <message>
        <source>Inserts {0} before {1}.</source>
        <translation>Insère {0} avant {1}.</translation>
    </message>
    <message>
        <source>Removes {0}.</source>
        <translation>Retire {0}.</translation>
    </message>
    <message>
        <source>Replaces {0} by {1}.</source>
        <translation>Remplace {0} par {1}.</translation>
    </message>
    <message>
        <source>Connects {0} to {1}.</source>
        <translation>Connecte {0} à {1}.</translation>
    </message>
    <message>
        <source>Adds the preparation step {0}.</source>
        <translation>Ajoute l&apos;étape de préparation {0}.</translation>
    </message>
    <message>
        <source>Replaces the step {0} by {1}.</source>
        <translation>Remplace l&apos;étape {0} par {1}.</translation>
    </message>
    <message>
        <source>Sets {0} of the step {1} to {2}.</source>
        <translation>Met {0} de l&apos;étape {1} à {2}.</translation>
    </message>
    <message>
        <source>Removes the step {0}.</source>
        <translation>Retire l&apos;étape {0}.</translation>
    </message>
    <message>
        <source>Moves the step {0} to place {1}.</source>
        <translation>Déplace l&apos;étape {0} à la place {1}.</translation>
    </message>
    <message>
        <source>Leaves out the column {0}.</source>
        <translation>Exclut la colonne {0}.</translation>
    </message>
    <message>
        <source>Sets {0} to {1}.</source>
        <translation>Met {0} à {1}.</translation>
    </message>
    <message>
        <source>Splits the rows by {0}.</source>
        <translation>Partage les lignes par {0}.</translation>
    </message>
    <message>
        <source>Share of empty cells from which a column can hardly help</source>
        <translation>Part de cellules vides à partir de laquelle une colonne ne peut guère aider</translation>
    </message>
    <message>
        <source>Largest absolute value of unscaled inputs</source>
        <translation>Plus grande valeur absolue d&apos;entrées sans mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Largest by smallest standard deviation of unscaled inputs</source>
        <translation>Rapport du plus grand au plus petit écart type d&apos;entrées sans mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Share of values beyond six standard deviations</source>
        <translation>Part des valeurs au-delà de six écarts types</translation>
    </message>
    <message>
        <source>Share of values outside the widened range of the training rows</source>
        <translation>Part des valeurs hors de la plage élargie des lignes d&apos;entraînement</translation>
    </message>
    <message>
        <source>Correlation from which two columns say the same</source>
        <translation>Corrélation à partir de laquelle deux colonnes disent la même chose</translation>
    </message>
    <message>
        <source>Training rows below which classic models often do as well</source>
        <translation>Lignes d&apos;entraînement en dessous desquelles un modèle classique fait souvent aussi bien</translation>
    </message>
    <message>
        <source>Share of categories among the columns of a mixed table</source>
        <translation>Part de catégories parmi les colonnes d&apos;une table mixte</translation>
    </message>
    <message>
        <source>Training rows below which boosted trees suit mixed tables</source>
        <translation>Lignes d&apos;entraînement en dessous desquelles les arbres boostés conviennent aux tables mixtes</translation>
    </message>
    <message>
        <source>Share of rows that are copies of others</source>
        <translation>Part des lignes qui sont des copies d&apos;autres</translation>
    </message>
    <message>
        <source>Share of positives below which an event counts as rare</source>
        <translation>Part de positifs en dessous de laquelle un événement est rare</translation>
    </message>
    <message>
        <source>Share of positives below which class weights and made-up rows mislead</source>
        <translation>Part de positifs en dessous de laquelle poids de classe et lignes inventées trompent</translation>
    </message>
    <message>
        <source>Distinct values of a target up to which it looks like classes</source>
        <translation>Valeurs distinctes d&apos;une cible jusqu&apos;où elle ressemble à des classes</translation>
    </message>
    <message>
        <source>Training rows that each class should have</source>
        <translation>Lignes d&apos;entraînement que chaque classe devrait avoir</translation>
    </message>
    <message>
        <source>Hidden layers of a first run</source>
        <translation>Couches cachées d&apos;un premier essai</translation>
    </message>
    <message>
        <source>Parameters per training row</source>
        <translation>Paramètres par ligne d&apos;entraînement</translation>
    </message>
    <message>
        <source>Inputs of a dense layer behind flatten</source>
        <translation>Entrées d&apos;une couche dense derrière flatten</translation>
    </message>
    <message>
        <source>Weights of a dense layer behind flatten</source>
        <translation>Poids d&apos;une couche dense derrière flatten</translation>
    </message>
    <message>
        <source>Units of an only hidden layer</source>
        <translation>Unités d&apos;une couche cachée unique</translation>
    </message>
    <message>
        <source>Plain layers in a row without skip or normalisation</source>
        <translation>Couches simples de suite sans saut ni normalisation</translation>
    </message>
    <message>
        <source>Hidden layers with sigmoid or tanh in a row</source>
        <translation>Couches cachées à sigmoid ou tanh de suite</translation>
    </message>
    <message>
        <source>Hidden layers from which selu pays off</source>
        <translation>Couches cachées à partir desquelles selu vaut la peine</translation>
    </message>
    <message>
        <source>Spread of the first pre-activations with sigmoid or tanh</source>
        <translation>Dispersion des premières préactivations avec sigmoid ou tanh</translation>
    </message>
    <message>
        <source>Spread of the first pre-activations with other activations</source>
        <translation>Dispersion des premières préactivations avec d&apos;autres activations</translation>
    </message>
    <message>
        <source>Parameters of a small network</source>
        <translation>Paramètres d&apos;un petit réseau</translation>
    </message>
    <message>
        <source>Dropout of hidden layers</source>
        <translation>Dropout des couches cachées</translation>
    </message>
    <message>
        <source>Rows per batch for batch normalisation</source>
        <translation>Lignes par lot pour la normalisation par lot</translation>
    </message>
    <message>
        <source>Patience of early stopping in epochs</source>
        <translation>Patience de l&apos;arrêt précoce en époques</translation>
    </message>
    <message>
        <source>Share of the largest class from which accuracy says little</source>
        <translation>Part de la plus grande classe à partir de laquelle l&apos;exactitude dit peu</translation>
    </message>
    <message>
        <source>Positive validation rows</source>
        <translation>Lignes de validation positives</translation>
    </message>
    <message>
        <source>Positive validation rows, for a warning</source>
        <translation>Lignes de validation positives, pour un avertissement</translation>
    </message>
    <message>
        <source>Largest learning rate of Adam and its relatives</source>
        <translation>Plus grand taux d&apos;apprentissage d&apos;Adam et de ses parents</translation>
    </message>
    <message>
        <source>Largest learning rate of SGD</source>
        <translation>Plus grand taux d&apos;apprentissage de SGD</translation>
    </message>
    <message>
        <source>Smallest learning rate</source>
        <translation>Plus petit taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Parameters that L-BFGS suits</source>
        <translation>Paramètres qui conviennent à L-BFGS</translation>
    </message>
    <message>
        <source>Parameters that Levenberg–Marquardt suits</source>
        <translation>Paramètres qui conviennent à Levenberg–Marquardt</translation>
    </message>
    <message>
        <source>Rows of a batch that holds all of them</source>
        <translation>Lignes d&apos;un lot qui les contient toutes</translation>
    </message>
    <message>
        <source>Share of rows that an epoch leaves out</source>
        <translation>Part des lignes qu&apos;une époque omet</translation>
    </message>
    <message>
        <source>Epochs of a trial run</source>
        <translation>Époques d&apos;un essai d&apos;épreuve</translation>
    </message>
    <message>
        <source>AUC or R² of a single column that predicts too well</source>
        <translation>AUC ou R² d&apos;une seule colonne qui prédit trop bien</translation>
    </message>
    <message>
        <source>Share of distinct values of a row number</source>
        <translation>Part de valeurs distinctes d&apos;un numéro de ligne</translation>
    </message>
    <message>
        <source>Share of rows with a copy in another split</source>
        <translation>Part des lignes ayant une copie dans une autre partie</translation>
    </message>
    <message>
        <source>Relative difference of a class&apos;s share between splits</source>
        <translation>Différence relative de la part d&apos;une classe entre parties</translation>
    </message>
    <message>
        <source>Share of the free memory that a run may take</source>
        <translation>Part de la mémoire libre qu&apos;un essai peut prendre</translation>
    </message>
    <message>
        <source>Share of the free memory from which a run is refused</source>
        <translation>Part de la mémoire libre à partir de laquelle un essai est refusé</translation>
    </message>
    <message>
        <source>Rows below which one split is a lottery</source>
        <translation>Lignes en dessous desquelles un seul partage est une loterie</translation>
    </message>
    <message>
        <source>Natural bounds lost</source>
        <translation>Limites naturelles perdues</translation>
    </message>
    <message>
        <source>{0} of these inputs have natural bounds; min–max scaling keeps them.</source>
        <translation>{0} de ces entrées ont des limites naturelles&#xa0;; une échelle min-max les garde.</translation>
    </message>
    <message>
        <source>Scale to 0 … 1</source>
        <translation>Mettre à l&apos;échelle 0 … 1</translation>
    </message>
    <message>
        <source>The columns are never negative and the decoder answers between 0 and 1, but the scaler centres them: half of the values lie below 0.</source>
        <translation>Les colonnes ne sont jamais négatives et le décodeur répond entre 0 et 1, mais la mise à l&apos;échelle les centre&#xa0;: la moitié des valeurs sont sous 0.</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Trop loin en avant</translation>
    </message>
    <message>
        <source>Looking {0} steps ahead leaves less than half of the signal: {1} of a correlation of {2}.</source>
        <translation>Regarder {0} pas en avant laisse moins de la moitié du signal&#xa0;: {1} d&apos;une corrélation de {2}.</translation>
    </message>
    <message>
        <source>Look {3} ahead</source>
        <translation>Regarder {3} pas en avant</translation>
    </message>
    <message>
        <source>The largest correlation of an input with the event falls with the label shift: at this one less than half is left of what it is one row ahead.</source>
        <translation>La plus grande corrélation d&apos;une entrée avec l&apos;événement baisse avec le décalage d&apos;étiquette&#xa0;: avec celui-ci, il reste moins de la moitié de sa valeur à une ligne d&apos;avance.</translation>
    </message>
    <message>
        <source>Sequences of one step</source>
        <translation>Séquences d&apos;un seul pas</translation>
    </message>
    <message>
        <source>A window of one row gives the recurrent layer nothing to remember.</source>
        <translation>Une fenêtre d&apos;une ligne ne donne rien à retenir à la couche récurrente.</translation>
    </message>
    <message>
        <source>The recurrent layer receives a single time step: it computes what a dense layer would. Five steps are a usual start.</source>
        <translation>La couche récurrente reçoit un seul pas de temps&#xa0;: elle calcule ce que calculerait une couche dense. Cinq pas sont un début usuel.</translation>
    </message>
    <message>
        <source>Pixels not scaled</source>
        <translation>Pixels sans mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Pixels are not scaled: they reach up to {0}.</source>
        <translation>Les pixels ne sont pas mis à l&apos;échelle&#xa0;: ils vont jusqu&apos;à {0}.</translation>
    </message>
    <message>
        <source>Divide by {1}</source>
        <translation>Diviser par {1}</translation>
    </message>
    <message>
        <source>The inputs are pictures whose values are far above 1, and the recipe has no scaler. First weights are made for inputs of about 1.</source>
        <translation>Les entrées sont des images aux valeurs bien au-dessus de 1, et la recette n&apos;a pas de mise à l&apos;échelle. Les premiers poids sont faits pour des entrées d&apos;environ 1.</translation>
    </message>
    <message>
        <source>Known problem of the data set</source>
        <translation>Problème connu du jeu de données</translation>
    </message>
    <message>
        <source>This data set has a known problem.</source>
        <translation>Ce jeu de données a un problème connu.</translation>
    </message>
    <message>
        <source>Its publishers or later readers warn of a column of this table. It is recognised by its size and its values, or by its names.</source>
        <translation>Ses éditeurs ou des lecteurs ultérieurs mettent en garde contre une colonne de cette table. Elle est reconnue à sa taille et à ses valeurs, ou à ses noms.</translation>
    </message>
    <message>
        <source>This data set has a known problem: column {0} of the Boston housing table (B) is computed from the share of Black residents, which is why libraries withdrew the table.</source>
        <translation>Ce jeu de données a un problème connu&#xa0;: la colonne {0} de la table Boston housing (B) est calculée d&apos;après la part d&apos;habitants noirs&#xa0;; c&apos;est pourquoi des bibliothèques ont retiré la table.</translation>
    </message>
    <message>
        <source>This data set has a known problem: column {0} is the length of the call, which is known only when the answer is, and nearly decides it.</source>
        <translation>Ce jeu de données a un problème connu&#xa0;: la colonne {0} est la durée de l&apos;appel, connue seulement quand la réponse l&apos;est, et qui la décide presque.</translation>
    </message>
    <message>
        <source>No dense layer at the end</source>
        <translation>Pas de couche dense à la fin</translation>
    </message>
    <message>
        <source>The network should end in a Dense layer.</source>
        <translation>Le réseau devrait finir par une couche Dense.</translation>
    </message>
    <message>
        <source>Append Dense with {0} units</source>
        <translation>Ajouter Dense à {0} unités</translation>
    </message>
    <message>
        <source>The last trainable layer is recurrent: its state, bounded by its activation, would have to be the answer itself.</source>
        <translation>La dernière couche entraînable est récurrente&#xa0;: son état, borné par son activation, devrait être lui-même la réponse.</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>L&apos;entraînement continue</translation>
    </message>
    <message>
        <source>Training continues from epoch {0}; press Reset to start afresh.</source>
        <translation>L&apos;entraînement reprend à l&apos;époque {0}&#xa0;; «&#xa0;Réinitialiser les poids&#xa0;» pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The weights of an earlier run are loaded: the next one goes on from them and is not comparable with one from new weights.</source>
        <translation>Les poids d&apos;un essai précédent sont chargés&#xa0;: le suivant part d&apos;eux et n&apos;est pas comparable à un essai aux poids neufs.</translation>
    </message>
    <message>
        <source>Learning rate never varied</source>
        <translation>Taux d&apos;apprentissage jamais varié</translation>
    </message>
    <message>
        <source>The learning rate is the first thing to tune; all {0} runs used {1}.</source>
        <translation>Le taux d&apos;apprentissage est la première chose à régler&#xa0;; les {0} essais ont tous utilisé {1}.</translation>
    </message>
    <message>
        <source>Every run of this project had the same learning rate. Look for the largest one at which the loss still falls and take half of it.</source>
        <translation>Chaque essai de ce projet avait le même taux d&apos;apprentissage. Cherchez le plus grand avec lequel la perte baisse encore, et prenez-en la moitié.</translation>
    </message>
    <message>
        <source>Another batch size, the same learning rate</source>
        <translation>Autre taille de lot, même taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>The batch size went from {0} to {1} and the learning rate stayed: a smaller batch usually needs a smaller learning rate.</source>
        <translation>La taille de lot est passée de {0} à {1} et le taux d&apos;apprentissage est resté&#xa0;: un lot plus petit demande d&apos;ordinaire un taux plus petit.</translation>
    </message>
    <message>
        <source>Set the learning rate to {2}</source>
        <translation>Mettre le taux d&apos;apprentissage à {2}</translation>
    </message>
    <message>
        <source>The batch size changed at least fourfold against the last run. The noise of a step grows with the root of it: so should the learning rate shrink.</source>
        <translation>La taille de lot a changé d&apos;un facteur quatre au moins depuis le dernier essai. Le bruit d&apos;un pas croît avec la racine de ce facteur&#xa0;: le taux d&apos;apprentissage devrait baisser d&apos;autant.</translation>
    </message>
    <message>
        <source>Several changes at once</source>
        <translation>Plusieurs changements à la fois</translation>
    </message>
    <message>
        <source>Change one thing at a time to learn what helped; since the last run: {0}.</source>
        <translation>Changez une chose à la fois pour savoir ce qui a aidé&#xa0;; depuis le dernier essai&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Two or more kinds of settings differ from those of the last run: if the score moves, none of them can claim it. The list of runs shows what each was set to.</source>
        <translation>Deux sortes de réglages ou plus diffèrent de ceux du dernier essai&#xa0;: si le score bouge, on ne peut l&apos;attribuer à aucune. La liste des essais montre la valeur de chacun.</translation>
    </message>
    <message>
        <source>Warm-up that does not rise</source>
        <translation>Échauffement qui ne monte pas</translation>
    </message>
    <message>
        <source>A warm-up should start low and rise; this one starts at {0}, and the learning rate is {1}.</source>
        <translation>Un échauffement devrait partir de bas et monter&#xa0;; celui-ci part de {0}, et le taux d&apos;apprentissage est {1}.</translation>
    </message>
    <message>
        <source>Rise from {2} to {1}</source>
        <translation>Monter de {2} à {1}</translation>
    </message>
    <message>
        <source>The first steps see untrained weights and wild gradients: a warm-up keeps them small. One that starts at or above the learning rate does the reverse.</source>
        <translation>Les premiers pas voient des poids non entraînés et des gradients agités&#xa0;: un échauffement les garde petits. S&apos;il part du taux d&apos;apprentissage ou de plus haut, il fait l&apos;inverse.</translation>
    </message>
    <message>
        <source>No sequence</source>
        <translation>Pas de séquence</translation>
    </message>
    <message>
        <source>{0} needs windows: time steps × features.</source>
        <translation>{0} demande des fenêtres&#xa0;: pas de temps × variables.</translation>
    </message>
    <message>
        <source>A recurrent layer reads a sequence, a table of time steps and features for each sample, and receives something else.</source>
        <translation>Une couche récurrente lit une séquence, une table de pas de temps et de variables pour chaque exemple, et reçoit autre chose.</translation>
    </message>
    <message>
        <source>Sequence not passed on</source>
        <translation>Séquence non transmise</translation>
    </message>
    <message>
        <source>{0} must pass its whole sequence on.</source>
        <translation>{0} doit transmettre toute sa séquence.</translation>
    </message>
    <message>
        <source>Return sequences</source>
        <translation>Donner la séquence entière</translation>
    </message>
    <message>
        <source>The next recurrent layer reads a sequence, and this one gives only its last state.</source>
        <translation>La couche récurrente suivante lit une séquence, et celle-ci ne donne que son dernier état.</translation>
    </message>
    <message>
        <source>Only the last state is used</source>
        <translation>Seul le dernier état est utilisé</translation>
    </message>
    <message>
        <source>Handing all {0} time steps to the Dense layer often helps.</source>
        <translation>Donner les {0} pas de temps à la couche Dense aide souvent.</translation>
    </message>
    <message>
        <source>Return sequences and flatten them</source>
        <translation>Donner la séquence entière et l&apos;aplatir</translation>
    </message>
    <message>
        <source>The last recurrent layer gives its state after the last step alone; what it knew on the way is lost.</source>
        <translation>La dernière couche récurrente ne donne que son état après le dernier pas&#xa0;; ce qu&apos;elle savait en chemin est perdu.</translation>
    </message>
    <message>
        <source>Elaborate first run</source>
        <translation>Premier essai trop élaboré</translation>
    </message>
    <message>
        <source>Start with two plain LSTM layers.</source>
        <translation>Commencez par deux couches LSTM simples.</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <source>More than two recurrent layers, or bidirectional, stateful and backward ones, before the project was trained once: there is nothing yet to compare them with.</source>
        <translation>Plus de deux couches récurrentes, ou bidirectionnelles, à état et à rebours, avant le premier entraînement du projet&#xa0;: il n&apos;y a encore rien à quoi les comparer.</translation>
    </message>
    <message>
        <source>Function of the gates</source>
        <translation>Fonction des portes</translation>
    </message>
    <message>
        <source>Gates must stay between 0 and 1; {0} does not keep them there.</source>
        <translation>Les portes doivent rester entre 0 et 1&#xa0;; {0} ne les y garde pas.</translation>
    </message>
    <message>
        <source>Set sigmoid</source>
        <translation>Mettre sigmoid</translation>
    </message>
    <message>
        <source>A gate is the share of a value that passes. Only sigmoid and hard sigmoid answer with shares.</source>
        <translation>Une porte est la part d&apos;une valeur qui passe. Seules sigmoid et hard sigmoid répondent par des parts.</translation>
    </message>
    <message>
        <source>Unbounded LSTM on raw inputs</source>
        <translation>LSTM non borné sur entrées brutes</translation>
    </message>
    <message>
        <source>{0} inside an LSTM needs standardised inputs.</source>
        <translation>{0} dans un LSTM demande des entrées standardisées.</translation>
    </message>
    <message>
        <source>The activation has no upper bound, and the memory adds up over the window: large inputs make it explode. Tanh would keep it in bounds.</source>
        <translation>L&apos;activation n&apos;a pas de borne supérieure, et la mémoire s&apos;accumule sur la fenêtre&#xa0;: de grandes entrées la font exploser. Tanh la garderait bornée.</translation>
    </message>
    <message>
        <source>Forget gate half shut</source>
        <translation>Porte d&apos;oubli à demi fermée</translation>
    </message>
    <message>
        <source>Starting the forget gate at 1 helps memory.</source>
        <translation>Partir de 1 pour la porte d&apos;oubli aide la mémoire.</translation>
    </message>
    <message>
        <source>Set 1</source>
        <translation>Mettre 1</translation>
    </message>
    <message>
        <source>With a bias of 0 the forget gate starts at one half: after ten steps a thousandth of the memory is left, and of its gradient.</source>
        <translation>Avec un biais de 0, la porte d&apos;oubli part d&apos;un demi&#xa0;: après dix pas, il reste un millième de la mémoire, et de son gradient.</translation>
    </message>
    <message>
        <source>Simple layer, long window</source>
        <translation>Couche simple, longue fenêtre</translation>
    </message>
    <message>
        <source>A simple recurrent layer forgets over {0} steps.</source>
        <translation>Une couche récurrente simple oublie sur {0} pas.</translation>
    </message>
    <message>
        <source>Replace by LSTM</source>
        <translation>Remplacer par LSTM</translation>
    </message>
    <message>
        <source>The gradient of a simple recurrent layer shrinks or grows at every step; over more than twenty nothing reaches the start of the window.</source>
        <translation>Le gradient d&apos;une couche récurrente simple diminue ou croît à chaque pas&#xa0;; au-delà de vingt, rien n&apos;atteint le début de la fenêtre.</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>Longue fenêtre</translation>
    </message>
    <message>
        <source>A window of {0} steps costs time and can blur the signal; convolution copes better.</source>
        <translation>Une fenêtre de {0} pas coûte du temps et peut brouiller le signal&#xa0;; la convolution s&apos;en tire mieux.</translation>
    </message>
    <message>
        <source>An LSTM walks through every step of the window one after the other. Above a hundred a shorter one, or convolution and pooling in front, usually does better.</source>
        <translation>Un LSTM parcourt les pas de la fenêtre l&apos;un après l&apos;autre. Au-delà de cent, une fenêtre plus courte, ou convolution et regroupement devant, font en général mieux.</translation>
    </message>
    <message>
        <source>Plain dropout beside an LSTM</source>
        <translation>Dropout ordinaire à côté d&apos;un LSTM</translation>
    </message>
    <message>
        <source>Recurrent dropout usually works better in LSTMs than {0}.</source>
        <translation>Dans les LSTM, le dropout récurrent marche en général mieux que {0}.</translation>
    </message>
    <message>
        <source>Set recurrent dropout 0.5</source>
        <translation>Mettre le dropout récurrent à 0.5</translation>
    </message>
    <message>
        <source>A dropout layer beside the LSTM drops other values at every step; recurrent dropout drops the same units of its memory throughout the window.</source>
        <translation>Une couche dropout à côté du LSTM écarte d&apos;autres valeurs à chaque pas&#xa0;; le dropout récurrent écarte les mêmes unités de sa mémoire sur toute la fenêtre.</translation>
    </message>
    <message>
        <source>Few epochs for recurrent dropout</source>
        <translation>Peu d&apos;époques pour le dropout récurrent</translation>
    </message>
    <message>
        <source>Recurrent dropout needs more epochs than {0}.</source>
        <translation>Le dropout récurrent demande plus d&apos;époques que {0}.</translation>
    </message>
    <message>
        <source>A part of the memory is missing in every pass: learning takes about twice as long.</source>
        <translation>Une partie de la mémoire manque à chaque passage&#xa0;: l&apos;apprentissage prend environ deux fois plus de temps.</translation>
    </message>
    <message>
        <source>Backwards in a later layer</source>
        <translation>À rebours dans une couche ultérieure</translation>
    </message>
    <message>
        <source>Reading backwards makes sense only in the first recurrent layer, which is {0}.</source>
        <translation>Lire à rebours n&apos;a de sens que dans la première couche récurrente, qui est {0}.</translation>
    </message>
    <message>
        <source>Let {0} read backwards</source>
        <translation>Faire lire {0} à rebours</translation>
    </message>
    <message>
        <source>Behind another recurrent layer the end of the sequence already knows its start: turning it round only mixes the order up.</source>
        <translation>Derrière une autre couche récurrente, la fin de la séquence connaît déjà son début&#xa0;: la retourner ne fait que brouiller l&apos;ordre.</translation>
    </message>
    <message>
        <source>Reversed sequence</source>
        <translation>Séquence inversée</translation>
    </message>
    <message>
        <source>The output sequence of {0} stays reversed for {1}.</source>
        <translation>La séquence de sortie de {0} reste inversée pour {1}.</translation>
    </message>
    <message>
        <source>A layer that reads backwards also gives its outputs in that order: the first one belongs to the last time step. A layer behind it that goes by the order sees time run backwards.</source>
        <translation>Une couche qui lit à rebours donne aussi ses sorties dans cet ordre&#xa0;: la première appartient au dernier pas de temps. Une couche derrière elle qui suit l&apos;ordre voit le temps s&apos;écouler à rebours.</translation>
    </message>
    <message>
        <source>Needs the future</source>
        <translation>Demande le futur</translation>
    </message>
    <message>
        <source>A bidirectional layer needs the future, which is not available online, and {0} parameters instead of {1}.</source>
        <translation>Une couche bidirectionnelle demande le futur, indisponible en ligne, et {0} paramètres au lieu de {1}.</translation>
    </message>
    <message>
        <source>Use a one-way layer</source>
        <translation>Utiliser un seul sens</translation>
    </message>
    <message>
        <source>The second direction starts at the end of the sequence: fine for whole sequences, impossible while one is still going on. It also doubles the parameters.</source>
        <translation>Le second sens part de la fin de la séquence&#xa0;: très bien pour des séquences entières, impossible tant que l&apos;une est en cours. Il double aussi les paramètres.</translation>
    </message>
    <message>
        <source>Stateful without order</source>
        <translation>À état, sans ordre</translation>
    </message>
    <message>
        <source>A stateful layer needs ordered rows in equal batches.</source>
        <translation>Une couche à état demande des lignes ordonnées en lots égaux.</translation>
    </message>
    <message>
        <source>Keep the order and equal batches</source>
        <translation>Garder l&apos;ordre et des lots égaux</translation>
    </message>
    <message>
        <source>The layer takes its memory from one batch to the next. With shuffled rows it is the memory of others, and a last batch of another size leaves some without.</source>
        <translation>La couche emporte sa mémoire d&apos;un lot au suivant. Avec des lignes mélangées, c&apos;est la mémoire d&apos;autres lignes, et un dernier lot d&apos;une autre taille en laisse certaines sans.</translation>
    </message>
    <message>
        <source>Stateful on a drifting series</source>
        <translation>À état sur une série qui dérive</translation>
    </message>
    <message>
        <source>Stateful layers suit stationary series only; {0} moved by {1} standard deviations.</source>
        <translation>Les couches à état ne conviennent qu&apos;aux séries stationnaires&#xa0;; {0} s&apos;est déplacé de {1} écarts-types.</translation>
    </message>
    <message>
        <source>Use stateless windows</source>
        <translation>Utiliser des fenêtres sans état</translation>
    </message>
    <message>
        <source>The mean of a column differs between the first and the second half of the rows by more than its standard deviation: a memory of the one misleads in the other.</source>
        <translation>La moyenne d&apos;une colonne diffère entre la première et la seconde moitié des lignes de plus que son écart-type&#xa0;: une mémoire de l&apos;une induit en erreur dans l&apos;autre.</translation>
    </message>
    <message>
        <source>No gradient clipping</source>
        <translation>Pas de bornage du gradient</translation>
    </message>
    <message>
        <source>Clipping guards recurrent nets against exploding gradients.</source>
        <translation>Le bornage protège les réseaux récurrents des gradients qui explosent.</translation>
    </message>
    <message>
        <source>Clip norm 1</source>
        <translation>Borner la norme à 1</translation>
    </message>
    <message>
        <source>The gradient of a recurrent layer is a product over all time steps: now and then it is huge, and one step undoes what was learnt.</source>
        <translation>Le gradient d&apos;une couche récurrente est un produit sur tous les pas de temps&#xa0;: parfois il est énorme, et un seul pas défait ce qui était appris.</translation>
    </message>
    <message>
        <source>Dense layer behind flatten</source>
        <translation>Couche dense derrière flatten</translation>
    </message>
    <message>
        <source>A usual size behind {1} flattened values is {0}.</source>
        <translation>Une taille usuelle derrière {1} valeurs aplaties est {0}.</translation>
    </message>
    <message>
        <source>The dense layer behind flatten has more units than it receives values, or fewer than one for 64 of them. A quarter is a usual start.</source>
        <translation>La couche dense derrière flatten a plus d&apos;unités qu&apos;elle ne reçoit de valeurs, ou moins d&apos;une pour 64 d&apos;entre elles. Un quart est un départ usuel.</translation>
    </message>
    <message>
        <source>Code as large as the input</source>
        <translation>Code aussi grand que l&apos;entrée</translation>
    </message>
    <message>
        <source>A code this large can simply copy the input: {0} values for {1}.</source>
        <translation>Un code aussi grand peut simplement copier l&apos;entrée&#xa0;: {0} valeurs pour {1}.</translation>
    </message>
    <message>
        <source>Add L1 0.01 on the code</source>
        <translation>Ajouter L1 0.01 au code</translation>
    </message>
    <message>
        <source>The code has as many values as the input and nothing holds it back: no penalty on it, no noise, no dropout. The network learns to pass everything through.</source>
        <translation>Le code a autant de valeurs que l&apos;entrée et rien ne le retient&#xa0;: ni pénalité, ni bruit, ni dropout. Le réseau apprend à tout laisser passer.</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>A usual code size here is {0}.</source>
        <translation>Une taille de code usuelle est ici {0}.</translation>
    </message>
    <message>
        <source>The code is smaller than the input, but no power of two near half of it.</source>
        <translation>Le code est plus petit que l&apos;entrée, mais n&apos;est pas une puissance de deux proche de sa moitié.</translation>
    </message>
    <message>
        <source>Decoder out of reach</source>
        <translation>Hors de portée du décodeur</translation>
    </message>
    <message>
        <source>The decoder cannot produce the values in the data: {0} does not reach from {1} to {2}.</source>
        <translation>Le décodeur ne peut pas produire les valeurs des données&#xa0;: {0} ne va pas de {1} à {2}.</translation>
    </message>
    <message>
        <source>Use {3}</source>
        <translation>Utiliser {3}</translation>
    </message>
    <message>
        <source>The activation of the last layer limits what is rebuilt: sigmoid to 0 … 1, tanh to −1 … 1, ReLU to 0 and above. Standardised data want a linear one.</source>
        <translation>L&apos;activation de la dernière couche limite ce qui est reconstruit&#xa0;: sigmoid à 0 … 1, tanh à −1 … 1, ReLU à 0 et plus. Des données standardisées en veulent une linéaire.</translation>
    </message>
    <message>
        <source>No linear end</source>
        <translation>Pas de fin linéaire</translation>
    </message>
    <message>
        <source>A linear last layer calibrates the code and the output; {0} is {1}.</source>
        <translation>Une dernière couche linéaire calibre le code et la sortie&#xa0;; {0} est {1}.</translation>
    </message>
    <message>
        <source>Append a linear Dense</source>
        <translation>Ajouter une Dense linéaire</translation>
    </message>
    <message>
        <source>The encoder or the decoder ends in a non-linear layer, which bends or cuts what it gives. A linear dense layer behind it brings the values back to scale.</source>
        <translation>L&apos;encodeur ou le décodeur finit par une couche non linéaire, qui déforme ou coupe ce qu&apos;il donne. Une couche dense linéaire derrière ramène les valeurs à l&apos;échelle.</translation>
    </message>
    <message>
        <source>Tied weights without an inverse</source>
        <translation>Poids liés sans inverse</translation>
    </message>
    <message>
        <source>Tied weights make sense only for linear or invertible layers; {0} of {1} has no inverse.</source>
        <translation>Des poids liés n&apos;ont de sens que pour des couches linéaires ou inversibles&#xa0;; {0} de {1} n&apos;a pas d&apos;inverse.</translation>
    </message>
    <message>
        <source>Make {1} linear</source>
        <translation>Rendre {1} linéaire</translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights turned round. That undoes a layer only if its activation can be undone: ReLU and its like throw values away.</source>
        <translation>Le décodeur utilise les poids de l&apos;encodeur retournés. Cela ne défait une couche que si son activation peut être défaite&#xa0;: ReLU et ses semblables jettent des valeurs.</translation>
    </message>
    <message>
        <source>Constraint on the wrong side</source>
        <translation>Contrainte du mauvais côté</translation>
    </message>
    <message>
        <source>The constraint {1} is on the wrong axis of {0}.</source>
        <translation>La contrainte {1} est sur le mauvais axe de {0}.</translation>
    </message>
    <message>
        <source>Swap the axis</source>
        <translation>Changer d&apos;axe</translation>
    </message>
    <message>
        <source>Components are the columns of an encoder&apos;s weights and the rows of a decoder&apos;s: these are to be of length 1 or at right angles.</source>
        <translation>Les composantes sont les colonnes des poids d&apos;un encodeur et les lignes de ceux d&apos;un décodeur&#xa0;: ce sont elles qui doivent être de longueur 1 ou à angle droit.</translation>
    </message>
    <message>
        <source>Noise as large as the signal</source>
        <translation>Bruit aussi grand que le signal</translation>
    </message>
    <message>
        <source>The noise is as large as the signal: a deviation of {0} on inputs of 1.</source>
        <translation>Le bruit est aussi grand que le signal&#xa0;: un écart de {0} sur des entrées de 1.</translation>
    </message>
    <message>
        <source>Set 0.2</source>
        <translation>Mettre 0.2</translation>
    </message>
    <message>
        <source>The inputs are standardised, and noise with a larger deviation than theirs is added: little is left to learn from. 0.1 to 0.3 is usual.</source>
        <translation>Les entrées sont standardisées, et un bruit d&apos;écart plus grand que le leur s&apos;y ajoute&#xa0;: il reste peu à apprendre. 0.1 à 0.3 est usuel.</translation>
    </message>
    <message>
        <source>Recurrent autoencoder</source>
        <translation>Auto-encodeur récurrent</translation>
    </message>
    <message>
        <source>LSTM autoencoders rebuild poorly; a conv autoencoder is the better start.</source>
        <translation>Les auto-encodeurs LSTM reconstruisent mal&#xa0;; un auto-encodeur à convolution est un meilleur départ.</translation>
    </message>
    <message>
        <source>The encoder has to press a whole window into the last state of an LSTM, and the decoder to unroll it again.</source>
        <translation>L&apos;encodeur doit presser toute une fenêtre dans le dernier état d&apos;un LSTM, et le décodeur la dérouler à nouveau.</translation>
    </message>
    <message>
        <source>The rows have a time and the split is random: validation rows lie between training rows of just before and just after them.</source>
        <translation>Les lignes ont un temps et le partage est aléatoire&#xa0;: des lignes de validation se trouvent entre des lignes d&apos;entraînement juste avant et juste après elles.</translation>
    </message>
    <message>
        <source>Validation rows used for everything</source>
        <translation>Lignes de validation utilisées pour tout</translation>
    </message>
    <message>
        <source>Validation scores will look a little too good after {0} runs; use the test once.</source>
        <translation>Les scores de validation paraîtront un peu trop bons après {0} essais&#xa0;; utilisez le test une seule fois.</translation>
    </message>
    <message>
        <source>The same validation rows decide when training stops, where the threshold lies and which of several runs is the best. Their score is then fitted as well; folds inside folds, or one look at the test rows, give an honest one.</source>
        <translation>Les mêmes lignes de validation décident quand l&apos;entraînement s&apos;arrête, où est le seuil et lequel de plusieurs essais est le meilleur. Leur score est alors ajusté lui aussi&#xa0;; des plis dans les plis, ou un seul regard sur les lignes de test, en donnent un honnête.</translation>
    </message>
    <message>
        <source>Share of the signal one row ahead that a label shift should keep</source>
        <translation>Part du signal une ligne en avance qu&apos;un décalage d&apos;étiquette devrait garder</translation>
    </message>
    <message>
        <source>Largest pixel of scaled pictures</source>
        <translation>Plus grand pixel des images mises à l&apos;échelle</translation>
    </message>
    <message>
        <source>Values behind flatten per unit of the dense layer that reads them</source>
        <translation>Valeurs derrière flatten par unité de la couche dense qui les lit</translation>
    </message>
    <message>
        <source>Standard deviation of noise on standardised inputs</source>
        <translation>Écart-type du bruit sur des entrées standardisées</translation>
    </message>
    <message>
        <source>Time steps that a simple recurrent layer remembers</source>
        <translation>Pas de temps dont une couche récurrente simple se souvient</translation>
    </message>
    <message>
        <source>Time steps that suit an LSTM</source>
        <translation>Pas de temps qui conviennent à un LSTM</translation>
    </message>
    <message>
        <source>Recurrent layers of a first run</source>
        <translation>Couches récurrentes d&apos;un premier essai</translation>
    </message>
    <message>
        <source>Epochs that recurrent dropout needs</source>
        <translation>Époques que demande le dropout récurrent</translation>
    </message>
    <message>
        <source>Standard deviations between the means of both halves of a series</source>
        <translation>Écarts-types entre les moyennes des deux moitiés d&apos;une série</translation>
    </message>
    <message>
        <source>Change of the batch size from which the learning rate should follow</source>
        <translation>Changement de la taille de lot à partir duquel le taux d&apos;apprentissage devrait suivre</translation>
    </message>
    <message>
        <source>Runs with the same learning rate</source>
        <translation>Essais au même taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Saturated layer</source>
        <translation>Couche saturée</translation>
    </message>
    <message>
        <source>{0} % of {1} is saturated and hardly learns.</source>
        <translation>{0} % de {1} est saturé et n&apos;apprend guère.</translation>
    </message>
    <message>
        <source>Insert BatchNorm before the activation</source>
        <translation>Insérer BatchNorm avant l&apos;activation</translation>
    </message>
    <message>
        <source>For three epochs more than half of the layer&apos;s values on validation rows lay where its activation is flat: where the slope is below 5 % of the steepest, almost no gradient passes.</source>
        <translation>Pendant trois époques, plus de la moitié des valeurs de la couche sur les lignes de validation étaient là où son activation est plate&#xa0;: où la pente est sous 5&#xa0;% de la plus forte, presque aucun gradient ne passe.</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <translation>Unités qui ne s&apos;activent jamais</translation>
    </message>
    <message>
        <source>{0} % of the units in {1} never fire.</source>
        <translation>{0} % des unités de {1} ne s&apos;activent jamais.</translation>
    </message>
    <message>
        <source>Switch to leaky ReLU, lr ÷ 3</source>
        <translation>Passer à leaky ReLU, lr ÷ 3</translation>
    </message>
    <message>
        <source>For three epochs these units gave 0 for every validation row. Where a ReLU gives 0 its slope is 0 as well: no gradient reaches the unit and it stays as it is.</source>
        <translation>Pendant trois époques, ces unités ont donné 0 pour chaque ligne de validation. Où une ReLU donne 0, sa pente est 0 aussi&#xa0;: aucun gradient n&apos;atteint l&apos;unité, et elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Fading gradient</source>
        <translation>Gradient qui s&apos;efface</translation>
    </message>
    <message>
        <source>The gradient fades before it reaches {0}: it has {1} % of its size at the last layer.</source>
        <translation>Le gradient s&apos;éteint avant d&apos;atteindre {0}&#xa0;: il a {1} % de sa taille à la dernière couche.</translation>
    </message>
    <message>
        <source>For three epochs the gradient of the first layer (root of the mean square over its weights) was below a thousandth of that of the last one: the first layers hardly learn.</source>
        <translation>Pendant trois époques, le gradient de la première couche (racine de la moyenne des carrés sur ses poids) était sous un millième de celui de la dernière&#xa0;: les premières couches n&apos;apprennent guère.</translation>
    </message>
    <message>
        <source>Exploding gradient</source>
        <translation>Gradient qui explose</translation>
    </message>
    <message>
        <source>The gradient suddenly exploded by epoch {0}: {1} times its usual size, most of all in {2}.</source>
        <translation>Le gradient a soudain explosé vers l&apos;époque {0}&#xa0;: {1} fois sa taille habituelle, surtout dans {2}.</translation>
    </message>
    <message>
        <source>Clip the gradient norm at 1, lr ÷ 3</source>
        <translation>Borner la norme du gradient à 1, lr ÷ 3</translation>
    </message>
    <message>
        <source>The length of the gradient, measured on the same training rows each time, is far above the median of the epochs before. A step along it throws the weights far away.</source>
        <translation>La longueur du gradient, mesurée chaque fois sur les mêmes lignes d&apos;entraînement, dépasse de loin la médiane des époques précédentes. Un pas le long de ce gradient projette les poids très loin.</translation>
    </message>
    <message>
        <source>Signals change their size</source>
        <translation>Les signaux changent de taille</translation>
    </message>
    <message>
        <source>Signals grow or shrink from layer to layer: the output of {0} spreads {1} times as far as that of {2}.</source>
        <translation>Les signaux croissent ou diminuent de couche en couche&#xa0;: la sortie de {0} s&apos;étend {1} fois plus loin que celle de {2}.</translation>
    </message>
    <message>
        <source>Insert BatchNorm before {0}</source>
        <translation>Insérer BatchNorm avant {0}</translation>
    </message>
    <message>
        <source>For three epochs the standard deviation of this hidden layer&apos;s output was more than ten times, or less than a tenth, of that of the first layer. Layers behind it then learn much faster or slower than the others.</source>
        <translation>Pendant trois époques, l&apos;écart type de la sortie de cette couche cachée était plus de dix fois celui de la première couche, ou moins d&apos;un dixième. Les couches derrière elle apprennent alors bien plus vite ou plus lentement que les autres.</translation>
    </message>
    <message>
        <source>Steps of an unusual size</source>
        <translation>Pas de taille inhabituelle</translation>
    </message>
    <message>
        <source>{0} changes by {1} % per step, which is much; usual is about 0.1 %.</source>
        <translation>{0} change de {1} % par pas, ce qui est beaucoup&#xa0;; l&apos;usage est d&apos;environ 0.1 %.</translation>
    </message>
    <message>
        <source>The length of one step of the weights divided by that of the weights was far from a thousandth for three epochs: larger steps throw learnt things away, smaller ones hardly move.</source>
        <translation>La longueur d&apos;un pas des poids, divisée par celle des poids, a été loin d&apos;un millième pendant trois époques&#xa0;: des pas plus grands effacent ce qui est appris, de plus petits ne bougent presque pas.</translation>
    </message>
    <message>
        <source>{0} changes by {1} % per step, which is little; usual is about 0.1 %.</source>
        <translation>{0} change de {1} % par pas, ce qui est peu&#xa0;; l&apos;usage est d&apos;environ 0.1 %.</translation>
    </message>
    <message>
        <source>No gradient</source>
        <translation>Aucun gradient</translation>
    </message>
    <message>
        <source>No gradient reaches the weights.</source>
        <translation>Aucun gradient n&apos;atteint les poids.</translation>
    </message>
    <message>
        <source>For three epochs the gradient was exactly 0 and the training loss stayed what it was: layers are frozen, units are dead, or a part of the network has the slope 0 everywhere. The canvas marks frozen layers with a lock and dead ones with their share.</source>
        <translation>Pendant trois époques, le gradient était exactement 0 et la perte d&apos;entraînement n&apos;a pas bougé&#xa0;: des couches sont gelées, des unités sont mortes, ou une partie du réseau a partout la pente 0. Le plan de travail marque les couches gelées d&apos;un cadenas et les mortes de leur part.</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s values that are saturated</source>
        <translation>Part des valeurs d&apos;une couche qui sont saturées</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s units that never fire</source>
        <translation>Part des unités d&apos;une couche qui ne s&apos;activent jamais</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s units that never fire, for a hint</source>
        <translation>Part des unités d&apos;une couche qui ne s&apos;activent jamais, pour un conseil</translation>
    </message>
    <message>
        <source>Share of filters that never respond</source>
        <translation>Part des filtres qui ne répondent jamais</translation>
    </message>
    <message>
        <source>Gradient of the first layer by that of the last one</source>
        <translation>Gradient de la première couche sur celui de la dernière</translation>
    </message>
    <message>
        <source>Gradient by its usual size</source>
        <translation>Gradient sur sa taille habituelle</translation>
    </message>
    <message>
        <source>Spread of a layer&apos;s output by that of the first one</source>
        <translation>Étendue de la sortie d&apos;une couche, rapportée à celle de la première</translation>
    </message>
    <message>
        <source>Smallest change of the weights in a step, by their size</source>
        <translation>Plus petit changement des poids en un pas, rapporté à leur taille</translation>
    </message>
    <message>
        <source>Largest change of the weights in a step, by their size</source>
        <translation>Plus grand changement des poids en un pas, sur leur taille</translation>
    </message>
    <message>
        <source>Steps after which the change of the weights is judged</source>
        <translation>Pas après lesquels le changement des poids est jugé</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>There is no workload “{0}”. Choose from {1}, or all.</source>
        <translation>La charge «&#xa0;{0}&#xa0;» n&apos;existe pas. Choisissez parmi {1}, ou all.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>This layer does not go on a wire: it needs one input and one output.</source>
        <translation>Cette couche ne va pas sur un lien&#xa0;: il lui faut une entrée et une sortie.</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is not allowed: it must not be empty or contain &apos;/&apos;.</source>
        <translation>Le nom «&#xa0;{0}&#xa0;» n&apos;est pas permis&#xa0;: il ne doit être ni vide ni contenir «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>Two layers are called &apos;{0}&apos;: rename one of them.</source>
        <translation>Deux couches s&apos;appellent «&#xa0;{0}&#xa0;»&#xa0;: renommez-en une.</translation>
    </message>
    <message>
        <source>A wire from {0} to {1} has an end without a layer: remove it.</source>
        <translation>Un lien de {0} à {1} a une extrémité sans couche&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no output number {1}: remove the wire.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de sortie numéro {1}&#xa0;: retirez le lien.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes {1} inputs: remove the wire from &apos;{2}&apos;.</source>
        <translation>«&#xa0;{0}&#xa0;» prend {1} entrées&#xa0;: retirez le lien venant de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; has two wires: remove one of them.</source>
        <translation>L&apos;entrée {1} de «&#xa0;{0}&#xa0;» a deux liens&#xa0;: retirez-en un.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no input: connect a wire to it.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas d&apos;entrée&#xa0;: connectez-y un lien.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs at least {1} inputs and has {2}: connect more wires.</source>
        <translation>«&#xa0;{0}&#xa0;» demande au moins {1} entrées et en a {2}&#xa0;: connectez plus de liens.</translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; is not connected, but a later one is.</source>
        <translation>L&apos;entrée {1} de «&#xa0;{0}&#xa0;» n&apos;est pas connectée, mais une suivante l&apos;est.</translation>
    </message>
    <message>
        <source>{0} is a penalty on outputs, not on weights: set it as activity_regularizer.</source>
        <translation>{0} est une pénalité sur les sorties, pas sur les poids&#xa0;: réglez-la comme activity_regularizer.</translation>
    </message>
    <message>
        <source>unit_norm holds the length of the weights, so that l2 on them does nothing: remove one of the two.</source>
        <translation>unit_norm fixe la longueur des poids, si bien que l2 sur eux n&apos;a pas d&apos;effet&#xa0;: retirez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>{0}: all weights start at one value, so that all units stay alike. Choose a random initialiser such as glorot_uniform.</source>
        <translation>{0}&#xa0;: tous les poids partent d&apos;une même valeur, si bien que toutes les unités restent pareilles. Choisissez un initialiseur aléatoire comme glorot_uniform.</translation>
    </message>
    <message>
        <source>{0} is a penalty on weights, not on outputs: set it as kernel_regularizer.</source>
        <translation>{0} est une pénalité sur les poids, pas sur les sorties&#xa0;: réglez-la comme kernel_regularizer.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has the shape {1}, but the data has {2}: correct the shape or leave it empty.</source>
        <translation>«&#xa0;{0}&#xa0;» a la forme {1}, mais les données ont {2}&#xa0;: corrigez la forme ou laissez-la vide.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; shares the weights of a layer that has none of its own: choose another one or use own weights.</source>
        <translation>«&#xa0;{0}&#xa0;» partage les poids d&apos;une couche qui n&apos;en a pas&#xa0;: choisissez-en une autre ou utilisez des poids propres.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot share weights with &apos;{1}&apos;: that is another type of layer.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas partager de poids avec «&#xa0;{1}&#xa0;»&#xa0;: c&apos;est un autre type de couche.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot share weights with &apos;{1}&apos;: their sizes differ.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas partager de poids avec «&#xa0;{1}&#xa0;»&#xa0;: leurs tailles diffèrent.</translation>
    </message>
    <message>
        <source>The network is empty: add an input and a layer.</source>
        <translation>Le réseau est vide&#xa0;: ajoutez une entrée et une couche.</translation>
    </message>
    <message>
        <source>The network has no input: add an input layer and connect it.</source>
        <translation>Le réseau n&apos;a pas d&apos;entrée&#xa0;: ajoutez une couche d&apos;entrée et connectez-la.</translation>
    </message>
    <message>
        <source>The network has no output: add a layer whose output nobody reads.</source>
        <translation>Le réseau n&apos;a pas de sortie&#xa0;: ajoutez une couche dont personne ne lit la sortie.</translation>
    </message>
    <message>
        <source>The wires run in a circle: {0}. Remove one of them.</source>
        <translation>Les liens tournent en rond&#xa0;: {0}. Retirez-en un.</translation>
    </message>
    <message>
        <source>The network has {0} parts that are not connected.</source>
        <translation>Le réseau a {0} parties qui ne sont pas connectées.</translation>
    </message>
    <message>
        <source>Nobody reads the input &apos;{0}&apos;: connect it or remove it.</source>
        <translation>Personne ne lit l&apos;entrée «&#xa0;{0}&#xa0;»&#xa0;: connectez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>A wire needs a layer at both ends.</source>
        <translation>Un lien demande une couche à chaque extrémité.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no output number {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de sortie numéro {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no wire: it is where the data comes in.</source>
        <translation>«&#xa0;{0}&#xa0;» ne prend pas de lien&#xa0;: c&apos;est là que les données entrent.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no input number {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas d&apos;entrée numéro {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; are connected already.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» sont déjà connectés.</translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; has a wire already, from &apos;{2}&apos;: remove that one first.</source>
        <translation>L&apos;entrée {1} de «&#xa0;{0}&#xa0;» a déjà un lien, venant de «&#xa0;{2}&#xa0;»&#xa0;: retirez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The wires would run in a circle: &apos;{0}&apos; already depends on &apos;{1}&apos;.</source>
        <translation>Les liens tourneraient en rond&#xa0;: «&#xa0;{0}&#xa0;» dépend déjà de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes one layer inside, and there are several.</source>
        <translation>«&#xa0;{0}&#xa0;» prend une seule couche à l&apos;intérieur, et il y en a plusieurs.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a layer inside.</source>
        <translation>«&#xa0;{0}&#xa0;» demande une couche à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; inside &apos;{1}&apos; is not known to this program.</source>
        <translation>La couche «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» n&apos;est pas connue de ce programme.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is of the type &apos;{1}&apos;, which this program does not know. It is kept as it is, but cannot run: install the missing part or replace the layer.</source>
        <translation>«&#xa0;{0}&#xa0;» est du type «&#xa0;{1}&#xa0;», que ce programme ne connaît pas. Elle est gardée telle quelle, mais ne peut pas tourner&#xa0;: installez la partie manquante ou remplacez la couche.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{0}: “{1}” has no form KEY=VALUE.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n&apos;a pas la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>The {0} part has no rows. Choose another part with --split, or another split in `new`.</source>
        <translation>La partie {0} n&apos;a aucune ligne. Choisissez une autre partie avec --split, ou un autre partage dans `new`.</translation>
    </message>
    <message>
        <source>“{0}” has no field “{1}”. It has: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de champ «&#xa0;{1}&#xa0;». Il a&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>There is no preparation step “{0}” (see `netloom-cli types --kind step`).</source>
        <translation>L&apos;étape de préparation «&#xa0;{0}&#xa0;» n&apos;existe pas (voir `netloom-cli types --kind step`).</translation>
    </message>
    <message>
        <source>“{0}” is no seed (0 … 4294967295).</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une graine (0 … 4294967295).</translation>
    </message>
    <message>
        <source>There is no layer “{0}”, and “{0}” is not optimizer, training or data.</source>
        <translation>La couche «&#xa0;{0}&#xa0;» n&apos;existe pas, et «&#xa0;{0}&#xa0;» n&apos;est ni optimizer, ni training, ni data.</translation>
    </message>
    <message>
        <source>The layer “{0}” has the unknown type “{1}”.</source>
        <translation>La couche «&#xa0;{0}&#xa0;» a le type inconnu «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is no key. Keys are optimizer.FIELD, training.FIELD, data.FIELD and LAYER.FIELD.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une clé. Les clés sont optimizer.FIELD, training.FIELD, data.FIELD et LAYER.FIELD.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}” to compare predictions with. Use `predict` for data without the answer.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de colonne «&#xa0;{1}&#xa0;» à laquelle comparer les prédictions. Utilisez `predict` pour des données sans la réponse.</translation>
    </message>
    <message>
        <source>The generator “{0}” has no field “{1}”. It has: {2}.</source>
        <translation>Le générateur «&#xa0;{0}&#xa0;» n&apos;a pas de champ «&#xa0;{1}&#xa0;». Il a&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The training settings have no field “{0}”.</source>
        <translation>Les réglages d&apos;entraînement n&apos;ont pas de champ «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is no input: write --inputs &quot;a=COL,COL; b=rest&quot;.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une entrée&#xa0;: écrivez --inputs &quot;a=COL,COL; b=rest&quot;.</translation>
    </message>
    <message>
        <source>--until: {0}</source>
        <translation>--until&#xa0;: {0}</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version and cannot be saved without loss. Update Netloom.</source>
        <translation>«&#xa0;{0}&#xa0;» a été écrit par une version plus récente et ne peut pas être enregistré sans perte. Mettez Netloom à jour.</translation>
    </message>
    <message>
        <source>--seed: “{0}” is no whole number from 0.</source>
        <translation>--seed&#xa0;: «&#xa0;{0}&#xa0;» n&apos;est pas un entier à partir de 0.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos;, which --type names. The table has: {1}.</source>
        <translation>Il n&apos;y a pas de colonne « {0} », que --type nomme. La table a : {1}.</translation>
    </message>
    <message>
        <source>No row of “{0}” can be judged: its column “{1}” holds {2}, and the project knows the classes {3}. Write them as in the training data.</source>
        <translation>Aucune ligne de «&#xa0;{0}&#xa0;» ne peut être jugée&#xa0;: sa colonne «&#xa0;{1}&#xa0;» contient {2}, et le projet connaît les classes {3}. Écrivez-les comme dans les données d&apos;entraînement.</translation>
    </message>
    <message>
        <source>“{0}” has no rows to evaluate: the target is missing in all of them.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de lignes à évaluer&#xa0;: la cible manque dans toutes.</translation>
    </message>
    <message>
        <source>There is no column “{0}” to be the target. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» choisie comme cible n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The data have no field “{0}”. They have: split, split_seed, target, drop, time, group, lookback, horizon, stride, numbering, gaps, fit, past_target, STEP.FIELD.</source>
        <translation>Les données n&apos;ont pas de champ «&#xa0;{0}&#xa0;». Elles ont&#xa0;: split, split_seed, target, drop, time, group, lookback, horizon, stride, numbering, gaps, fit, past_target, STEP.FIELD.</translation>
    </message>
    <message>
        <source>Written out, the {0} samples of this part take {1} GB. Prepare another part with --split, or make a project with a smaller --lookback or a larger --stride; training does not need them written out.</source>
        <translation>Écrits en entier, les {0} exemples de cette partie prennent {1} Go. Préparez une autre partie avec --split, ou faites un projet avec un --lookback plus petit ou un --stride plus grand&#xa0;; l&apos;entraînement n&apos;a pas besoin de les écrire.</translation>
    </message>
    <message>
        <source>--row: “{0}” is no row: rows are counted from 0.</source>
        <translation>--row: «&#xa0;{0}&#xa0;» n&apos;est pas une ligne&#xa0;: les lignes se comptent à partir de 0.</translation>
    </message>
    <message>
        <source>The prepared data have no rows.</source>
        <translation>Les données préparées n&apos;ont pas de lignes.</translation>
    </message>
    <message>
        <source>--row: there is no row {0}; the last one is {1}.</source>
        <translation>--row: il n&apos;y a pas de ligne {0}&#xa0;; la dernière est {1}.</translation>
    </message>
    <message>
        <source>--row: row {0} is not among the prepared rows: a step of the preparation takes it out, or no window ends there. `netloom-cli prepare` lists those there are as `row`.</source>
        <translation>--row: la ligne {0} n&apos;est pas parmi les lignes préparées&#xa0;: une étape de la préparation l&apos;enlève, ou aucune fenêtre n&apos;y finit. `netloom-cli prepare` liste celles qui y sont sous `row`.</translation>
    </message>
    <message>
        <source>--by group: the project has no group column. Make it with `new --group COL`, or from several files.</source>
        <translation>--by group: le projet n&apos;a pas de colonne de groupe. Créez-le avec `new --group COL`, ou à partir de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Training failed in fold {0}: it ended without a result.</source>
        <translation>L&apos;entraînement a échoué au pli {0}&#xa0;: il s&apos;est terminé sans résultat.</translation>
    </message>
</context>
<context>
    <name>constraint</name>
    <message>
        <source>Not negative</source>
        <translation>Non négatif</translation>
    </message>
    <message>
        <source>max(w, 0), element by element, after every step.</source>
        <translation>max(w, 0), élément par élément, après chaque pas.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Borner</translation>
    </message>
    <message>
        <source>clip(w, −c, c), element by element, after every step: the critic of a Wasserstein GAN.</source>
        <translation>clip(w, −c, c), élément par élément, après chaque pas&#xa0;: le critique d&apos;un GAN de Wasserstein.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>No weight lies further from 0.</source>
        <translation>Aucun poids n&apos;est plus loin de 0.</translation>
    </message>
    <message>
        <source>Length at most</source>
        <translation>Longueur au plus</translation>
    </message>
    <message>
        <source>w·clip(‖w‖, 0, max) / (‖w‖ + 1e-7) after every step: longer vectors are shortened.</source>
        <translation>w·clip(‖w‖, 0, max) / (‖w‖ + 1e-7) après chaque pas&#xa0;: les vecteurs plus longs sont raccourcis.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>No vector stays longer than this.</source>
        <translation>Aucun vecteur ne reste plus long.</translation>
    </message>
    <message>
        <source>min_value {0} is above max_value {1}: exchange them.</source>
        <translation>min_value {0} est au-dessus de max_value {1}&#xa0;: échangez-les.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Share of the way back per step; 1: all at once.</source>
        <translation>Part du retour à chaque pas&#xa0;; 1&#xa0;: d&apos;un coup.</translation>
    </message>
    <message>
        <source>Length within</source>
        <translation>Longueur entre</translation>
    </message>
    <message>
        <source>w·(r·clip(‖w‖, min, max) + (1 − r)·‖w‖) / (‖w‖ + 1e-7) after every step.</source>
        <translation>w·(r·clip(‖w‖, min, max) + (1 − r)·‖w‖) / (‖w‖ + 1e-7) après chaque pas.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Le plus court</translation>
    </message>
    <message>
        <source>Shorter vectors are stretched to this.</source>
        <translation>Les vecteurs plus courts sont allongés jusque-là.</translation>
    </message>
    <message>
        <source>Longer vectors are shortened to this.</source>
        <translation>Les vecteurs plus longs sont raccourcis jusque-là.</translation>
    </message>
    <message>
        <source>axis {0} does not exist in a tensor of the shape {1}. Axes count from 0; a dense kernel has 0 (inputs) and 1 (units), a bias only 0.</source>
        <translation>L&apos;axe {0} n&apos;existe pas dans un tenseur de forme {1}. Les axes comptent à partir de 0&#xa0;; un noyau dense a 0 (entrées) et 1 (unités), un biais 0 seulement.</translation>
    </message>
    <message>
        <source>This constraint takes tensors of up to 8 axes.</source>
        <translation>Cette contrainte accepte des tenseurs d&apos;au plus 8 axes.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Axes along which a vector lies: 0 = all weights into a unit, [0,1,2] = a filter of a 2D convolution, 1 = a decoder&apos;s rows.</source>
        <translation>Axes le long desquels s&apos;étend un vecteur&#xa0;: 0 = tous les poids vers une unité, [0,1,2] = un filtre d&apos;une convolution 2D, 1 = les lignes d&apos;un décodeur.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dès le début</translation>
    </message>
    <message>
        <source>Also once on the first weights; Keras starts after the first step.</source>
        <translation>Aussi une fois sur les premiers poids&#xa0;; Keras commence après le premier pas.</translation>
    </message>
    <message>
        <source>Length 1</source>
        <translation>Longueur 1</translation>
    </message>
    <message>
        <source>w / (‖w‖ + 1e-7) after every step; a zero vector stays zero.</source>
        <translation>w / (‖w‖ + 1e-7) après chaque pas&#xa0;; un vecteur nul reste nul.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The network cannot be changed while training runs.</source>
        <translation>Le réseau ne peut pas être modifié pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>A layer needs a name.</source>
        <translation>Une couche a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: a name must not hold a &apos;/&apos;.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: un nom ne doit pas contenir «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name of another layer already.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà le nom d&apos;une autre couche.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valeur absolue</translation>
    </message>
    <message>
        <source>f(x) = |x|.</source>
        <translation>f(x) = |x|.</translation>
    </message>
    <message>
        <source>CELU</source>
        <translation>CELU</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else alpha · (exp(x / alpha) − 1): ELU whose slope has no jump.</source>
        <translation>f(x) = x pour x &gt; 0, sinon alpha · (exp(x / alpha) − 1)&#xa0;: ELU dont la pente n&apos;a pas de saut.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Outputs go down to −alpha.</source>
        <translation>Les sorties descendent jusqu&apos;à −alpha.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else alpha · (exp(x) − 1): smooth, mean output near 0.</source>
        <translation>f(x) = x pour x &gt; 0, sinon alpha · (exp(x) − 1)&#xa0;: lisse, sortie moyenne proche de 0.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <source>f(x) = exp(x): for outputs that must be positive, as rates and variances.</source>
        <translation>f(x) = exp(x)&#xa0;: pour des sorties à valeurs positives, comme taux et variances.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>f(x) = x · Φ(x) with the normal distribution Φ: the activation of transformers.</source>
        <translation>f(x) = x · Φ(x) avec la loi normale Φ&#xa0;: l&apos;activation des transformers.</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approchée</translation>
    </message>
    <message>
        <source>The formula with tanh instead of Φ; they differ by at most 0.0005.</source>
        <translation>La formule avec tanh au lieu de Φ&#xa0;; l&apos;écart est d&apos;au plus 0.0005.</translation>
    </message>
    <message>
        <source>Hard shrink</source>
        <translation>Hard shrink</translation>
    </message>
    <message>
        <source>f(x) = x where |x| &gt; threshold, else 0.</source>
        <translation>f(x) = x où |x| &gt; threshold, sinon 0.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Half the width of the dead zone.</source>
        <translation>Demi-largeur de la zone morte.</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hard sigmoid</translation>
    </message>
    <message>
        <source>f(x) = clip(slope · x + 0.5, 0, 1): straight lines in place of the sigmoid; slope 1/6 is current Keras, 0.2 the older one.</source>
        <translation>f(x) = clip(slope · x + 0.5, 0, 1)&#xa0;: des droites à la place de la sigmoïde&#xa0;; pente 1/6 dans Keras actuel, 0.2 dans l&apos;ancien.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Rise in the middle; 1/6 in current Keras and PyTorch, 0.2 in older Keras and Theano.</source>
        <translation>Pente au milieu&#xa0;; 1/6 dans Keras actuel et PyTorch, 0.2 dans l&apos;ancien Keras et Theano.</translation>
    </message>
    <message>
        <source>Hard SiLU</source>
        <translation>Hard SiLU</translation>
    </message>
    <message>
        <source>f(x) = x · clip(x/6 + 0.5, 0, 1): SiLU with straight lines in place of the sigmoid.</source>
        <translation>f(x) = x · clip(x/6 + 0.5, 0, 1)&#xa0;: SiLU avec des droites à la place de la sigmoïde.</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>Hard tanh</translation>
    </message>
    <message>
        <source>f(x) = clip(x, −1, 1): straight lines in place of tanh.</source>
        <translation>f(x) = clip(x, −1, 1)&#xa0;: des droites à la place de tanh.</translation>
    </message>
    <message>
        <source>Inverse tanh</source>
        <translation>Tanh inverse</translation>
    </message>
    <message>
        <source>f(x) = atanh(x), x clipped to ±(1 − 1e-6): undoes tanh.</source>
        <translation>f(x) = atanh(x), x borné à ±(1 − 1e-6)&#xa0;: défait tanh.</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>f(x) = ln(x / (1 − x)), x clipped to 1e-6 … 1 − 1e-6: undoes sigmoid.</source>
        <translation>f(x) = ln(x / (1 − x)), x borné à 1e-6 … 1 − 1e-6&#xa0;: défait sigmoid.</translation>
    </message>
    <message>
        <source>Inverse softplus</source>
        <translation>Softplus inverse</translation>
    </message>
    <message>
        <source>f(x) = ln(eˣ − 1), x at least 1e-6: undoes softplus.</source>
        <translation>f(x) = ln(eˣ − 1), x d&apos;au moins 1e-6&#xa0;: défait softplus.</translation>
    </message>
    <message>
        <source>Inverse ELU</source>
        <translation>ELU inverse</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else ln(1 + x/α), x above −α: undoes elu.</source>
        <translation>f(x) = x pour x &gt; 0, sinon ln(1 + x/α), x au-dessus de −α&#xa0;: défait elu.</translation>
    </message>
    <message>
        <source>The alpha of the elu that is undone.</source>
        <translation>L&apos;alpha de l&apos;elu à défaire.</translation>
    </message>
    <message>
        <source>Inverse SELU</source>
        <translation>SELU inverse</translation>
    </message>
    <message>
        <source>Undoes selu, x above −λα = −1.7581.</source>
        <translation>Défait selu, x au-dessus de −λα = −1.7581.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else slope · x: no dead units.</source>
        <translation>f(x) = x pour x &gt; 0, sinon slope · x&#xa0;: pas d&apos;unités mortes.</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>Pente négative</translation>
    </message>
    <message>
        <source>Slope for x &lt; 0; Keras&apos;s function uses 0.2, textbooks 0.01.</source>
        <translation>Pente pour x &lt; 0&#xa0;; la fonction de Keras utilise 0.2, les manuels 0.01.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>f(x) = x: no activation; for outputs of a regression and before a separate activation.</source>
        <translation>f(x) = x&#xa0;: pas d&apos;activation&#xa0;; pour les sorties d&apos;une régression et avant une activation séparée.</translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation>Log-sigmoïde</translation>
    </message>
    <message>
        <source>f(x) = −ln(1 + exp(−x)), the logarithm of the sigmoid.</source>
        <translation>f(x) = −ln(1 + exp(−x)), le logarithme de la sigmoïde.</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>Log-softmax</translation>
    </message>
    <message>
        <source>f(x)_i = x_i − ln Σ exp(x_j) along the last axis: logarithms of the probabilities of classes.</source>
        <translation>f(x)_i = x_i − ln Σ exp(x_j) le long du dernier axe&#xa0;: logarithmes des probabilités des classes.</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>f(x) = x · tanh(ln(1 + exp(x))): smooth, dips below 0 near −1.2.</source>
        <translation>f(x) = x · tanh(ln(1 + exp(x)))&#xa0;: lisse, passe sous 0 vers −1.2.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>f(x) = max(0, x): the usual choice for hidden layers.</source>
        <translation>f(x) = max(0, x)&#xa0;: le choix usuel pour les couches cachées.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Largest output; empty: unbounded. 6 gives ReLU6.</source>
        <translation>Plus grande sortie&#xa0;; vide&#xa0;: sans limite. 6 donne ReLU6.</translation>
    </message>
    <message>
        <source>Slope below the threshold; above 0 no unit can die.</source>
        <translation>Pente sous le seuil&#xa0;; au-dessus de 0, aucune unité ne peut mourir.</translation>
    </message>
    <message>
        <source>Inputs below this value are not passed on.</source>
        <translation>Les entrées sous cette valeur ne passent pas.</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>f(x) = min(max(0, x), 6): ReLU with a ceiling, for nets that will run in few bits.</source>
        <translation>f(x) = min(max(0, x), 6)&#xa0;: ReLU avec un plafond, pour réseaux destinés à peu de bits.</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>Scaled ELU, 1.0507 · elu(x, 1.6733): keeps mean 0 and variance 1 with lecun_normal weights.</source>
        <translation>ELU mise à l&apos;échelle, 1.0507 · elu(x, 1.6733)&#xa0;: garde moyenne 0 et variance 1 avec des poids lecun_normal.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>f(x) = 1 / (1 + exp(−x)), between 0 and 1: the probability of a yes-or-no output.</source>
        <translation>f(x) = 1 / (1 + exp(−x)), entre 0 et 1&#xa0;: la probabilité d&apos;une sortie oui-ou-non.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>f(x) = x · sigmoid(x), also called swish: smooth, dips below 0 near −1.3.</source>
        <translation>f(x) = x · sigmoid(x), aussi appelée swish&#xa0;: lisse, passe sous 0 vers −1.3.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>f(x) = sin(x): for periodic targets.</source>
        <translation>f(x) = sin(x)&#xa0;: pour des cibles périodiques.</translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation>Soft shrink</translation>
    </message>
    <message>
        <source>f(x) = sign(x) · max(|x| − threshold, 0): small values become 0, the rest moves towards it.</source>
        <translation>f(x) = sign(x) · max(|x| − threshold, 0)&#xa0;: les petites valeurs deviennent 0, le reste s&apos;en rapproche.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>f(x)_i = exp(x_i) / Σ exp(x_j) along the last axis: probabilities of classes, summing to 1.</source>
        <translation>f(x)_i = exp(x_i) / Σ exp(x_j) le long du dernier axe&#xa0;: probabilités des classes, de somme 1.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>f(x) = ln(1 + exp(x)): a smooth ReLU, always positive.</source>
        <translation>f(x) = ln(1 + exp(x))&#xa0;: une ReLU lisse, toujours positive.</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>f(x) = x / (1 + |x|), between −1 and 1, slower to saturate than tanh.</source>
        <translation>f(x) = x / (1 + |x|), entre −1 et 1, sature plus lentement que tanh.</translation>
    </message>
    <message>
        <source>Sparse plus</source>
        <translation>Sparse plus</translation>
    </message>
    <message>
        <source>f(x) = 0 up to −1, (x + 1)² / 4 between, x from 1 on: a smooth ReLU that is exactly 0 below.</source>
        <translation>f(x) = 0 jusqu&apos;à −1, (x + 1)² / 4 entre les deux, x à partir de 1&#xa0;: une ReLU lisse qui vaut exactement 0 en dessous.</translation>
    </message>
    <message>
        <source>Sparse sigmoid</source>
        <translation>Sparse sigmoid</translation>
    </message>
    <message>
        <source>f(x) = clip((x + 1) / 2, 0, 1).</source>
        <translation>f(x) = clip((x + 1) / 2, 0, 1).</translation>
    </message>
    <message>
        <source>Sparsemax</source>
        <translation>Sparsemax</translation>
    </message>
    <message>
        <source>The nearest point of the simplex along the last axis: probabilities of classes of which many are exactly 0.</source>
        <translation>Le point le plus proche du simplexe le long du dernier axe&#xa0;: probabilités des classes dont beaucoup valent exactement 0.</translation>
    </message>
    <message>
        <source>Squareplus</source>
        <translation>Squareplus</translation>
    </message>
    <message>
        <source>f(x) = (x + √(x² + b)) / 2: smooth like softplus, without an exponential.</source>
        <translation>f(x) = (x + √(x² + b)) / 2&#xa0;: lisse comme softplus, sans exponentielle.</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>Width of the bend; the value at 0 is √b / 2.</source>
        <translation>Largeur du coude&#xa0;; la valeur en 0 est √b / 2.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>f(x) = 1 for x &gt; 0, else 0, the threshold of the first perceptrons; no gradient passes through it.</source>
        <translation>f(x) = 1 pour x &gt; 0, sinon 0, le seuil des premiers perceptrons&#xa0;; aucun gradient ne passe.</translation>
    </message>
    <message>
        <source>Value at 0</source>
        <translation>Valeur en 0</translation>
    </message>
    <message>
        <source>0: one for x &gt; 0; 1: one for x ≥ 0. Textbooks differ.</source>
        <translation>0&#xa0;: un pour x &gt; 0&#xa0;; 1&#xa0;: un pour x ≥ 0. Les manuels diffèrent.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>f(x) = (exp(2x) − 1) / (exp(2x) + 1), between −1 and 1.</source>
        <translation>f(x) = (exp(2x) − 1) / (exp(2x) + 1), entre −1 et 1.</translation>
    </message>
    <message>
        <source>Tanh shrink</source>
        <translation>Tanh shrink</translation>
    </message>
    <message>
        <source>f(x) = x − tanh(x): flat at 0, a line far from it.</source>
        <translation>f(x) = x − tanh(x)&#xa0;: plate en 0, une droite au loin.</translation>
    </message>
    <message>
        <source>Thresholded SELU (input)</source>
        <translation>SELU à seuil (entrée)</translation>
    </message>
    <message>
        <source>f(x) = selu(x) where |x| &gt; tau, else 0: the published equation of the thresholded exponential linear unit.</source>
        <translation>f(x) = selu(x) où |x| &gt; tau, sinon 0&#xa0;: l&apos;équation publiée de l&apos;unité linéaire exponentielle à seuil.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Inputs up to this size give 0.</source>
        <translation>Les entrées jusqu&apos;à cette grandeur donnent 0.</translation>
    </message>
    <message>
        <source>Thresholded SELU (output)</source>
        <translation>SELU à seuil (sortie)</translation>
    </message>
    <message>
        <source>f(x) = selu(x) where |selu(x)| &gt; tau, else 0: the published listing of the thresholded exponential linear unit.</source>
        <translation>f(x) = selu(x) où |selu(x)| &gt; tau, sinon 0&#xa0;: le code publié de l&apos;unité linéaire exponentielle à seuil.</translation>
    </message>
    <message>
        <source>Outputs up to this size become 0.</source>
        <translation>Les sorties jusqu&apos;à cette grandeur deviennent 0.</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; threshold, else a fixed value.</source>
        <translation>f(x) = x pour x &gt; threshold, sinon une valeur fixe.</translation>
    </message>
    <message>
        <source>Inputs above it pass.</source>
        <translation>Les entrées au-dessus passent.</translation>
    </message>
    <message>
        <source>Value below</source>
        <translation>Valeur en dessous</translation>
    </message>
    <message>
        <source>Output for inputs at or below the threshold.</source>
        <translation>Sortie pour les entrées au seuil ou en dessous.</translation>
    </message>
    <message>
        <source>The option &apos;{0}&apos; is given twice: keep one of them.</source>
        <translation>L&apos;option «&#xa0;{0}&#xa0;» est donnée deux fois&#xa0;: gardez-en une.</translation>
    </message>
    <message>
        <source>Unknown {0} &apos;{1}&apos;. Known: {2}.</source>
        <translation>{0} inconnu&#xa0;: «&#xa0;{1}&#xa0;». Connus&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Unknown {0} &apos;{1}&apos;; did you mean &apos;{3}&apos;? Known: {2}.</source>
        <translation>{0} inconnu&#xa0;: «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{3}&#xa0;»&#xa0;? Connus&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0}: no option takes the value &apos;{1}&apos;; write key=value.</source>
        <translation>{0}&#xa0;: aucune option ne prend la valeur «&#xa0;{1}&#xa0;»&#xa0;; écrivez key=value.</translation>
    </message>
    <message>
        <source>{0} = {1} is outside its range: allowed is {2}.</source>
        <translation>{0} = {1} est hors de sa plage&#xa0;: {2} est permis.</translation>
    </message>
    <message>
        <source>{0} = {1}: a whole number is expected ({2}).</source>
        <translation>{0} = {1}&#xa0;: un entier est attendu ({2}).</translation>
    </message>
    <message>
        <source>{0} = {1}: a number is expected ({2}).</source>
        <translation>{0} = {1}&#xa0;: un nombre est attendu ({2}).</translation>
    </message>
    <message>
        <source>{0} = {1}: true or false is expected.</source>
        <translation>{0} = {1}&#xa0;: true ou false est attendu.</translation>
    </message>
    <message>
        <source>{0} = {1}: sizes such as [28,28] are expected.</source>
        <translation>{0} = {1}&#xa0;: des tailles comme [28,28] sont attendues.</translation>
    </message>
    <message>
        <source>{0} = {1}: numbers such as [1,0.5] are expected.</source>
        <translation>{0} = {1}&#xa0;: des nombres comme [1,0.5] sont attendus.</translation>
    </message>
    <message>
        <source>{0} = {1}: names such as [a,b] are expected.</source>
        <translation>{0} = {1}&#xa0;: des noms comme [a,b] sont attendus.</translation>
    </message>
    <message>
        <source>{0} = {1}: a text is expected.</source>
        <translation>{0} = {1}&#xa0;: un texte est attendu.</translation>
    </message>
    <message>
        <source>{0} must not be empty: give it a value.</source>
        <translation>{0} ne doit pas être vide&#xa0;: donnez-lui une valeur.</translation>
    </message>
    <message>
        <source>{0} = {1} is not a choice. Choices: {2}.</source>
        <translation>{0} = {1} n&apos;est pas un choix. Choix&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} = {1} is not a choice; did you mean &apos;{3}&apos;? Choices: {2}.</source>
        <translation>{0} = {1} n&apos;est pas un choix&#xa0;; vouliez-vous dire «&#xa0;{3}&#xa0;»&#xa0;? Choix&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;: there are no options here.</source>
        <translation>Option inconnue «&#xa0;{0}&#xa0;»&#xa0;: il n&apos;y a pas d&apos;options ici.</translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;. Options: {1}.</source>
        <translation>Option inconnue «&#xa0;{0}&#xa0;». Options&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;; did you mean &apos;{2}&apos;? Options: {1}.</source>
        <translation>Option inconnue «&#xa0;{0}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;? Options&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; are the same option: keep one of them.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» sont la même option&#xa0;: gardez-en une.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: write an option as key=value, without spaces around &apos;=&apos;.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: écrivez une option sous la forme key=value, sans espaces autour de «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>A name is expected, such as relu or adam(learning_rate=0.001).</source>
        <translation>Un nom est attendu, comme relu ou adam(learning_rate=0.001).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a name: write name(key=value, …).</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un nom&#xa0;: écrivez name(key=value, …).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: nothing may follow the closing bracket.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: rien ne peut suivre la parenthèse fermante.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: add the missing &quot;.</source>
        <translation>Un guillemet n&apos;est pas fermé&#xa0;: ajoutez le &quot; manquant.</translation>
    </message>
    <message>
        <source>The bracket &apos;{0}&apos; has no partner: add or remove one.</source>
        <translation>La parenthèse «&#xa0;{0}&#xa0;» n&apos;a pas de pendant&#xa0;: ajoutez-en une ou retirez-la.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply (more than {0}).</source>
        <translation>Les parenthèses sont trop imbriquées (plus de {0}).</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>All 0: the default of biases; never for kernels of hidden layers, whose units would stay alike.</source>
        <translation>Tout à 0&#xa0;: le défaut des biais&#xa0;; jamais pour les noyaux des couches cachées, dont les unités resteraient pareilles.</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Uns</translation>
    </message>
    <message>
        <source>All 1.</source>
        <translation>Tout à 1.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>All the same value; some texts start biases at 0.01 or 0.1.</source>
        <translation>Toujours la même valeur&#xa0;; certains textes font partir les biais de 0.01 ou 0.1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The value of every element.</source>
        <translation>La valeur de chaque élément.</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>Motif de test</translation>
    </message>
    <message>
        <source>Element k is ((7k + s) mod 11 − 5) / 10: the same numbers everywhere, to compare programs by hand.</source>
        <translation>L&apos;élément k vaut ((7k + s) mod 11 − 5) / 10&#xa0;: les mêmes nombres partout, pour comparer des programmes à la main.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Shifts the pattern.</source>
        <translation>Décale le motif.</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>Normal with deviation √(2 / (inputs + outputs)), cut at two deviations.</source>
        <translation>Normal d&apos;écart √(2 / (entrées + sorties)), coupé à deux écarts.</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot uniforme</translation>
    </message>
    <message>
        <source>Uniform within ±√(6 / (inputs + outputs)): the default of kernels, for tanh and sigmoid.</source>
        <translation>Uniforme dans ±√(6 / (entrées + sorties))&#xa0;: le défaut des noyaux, pour tanh et sigmoid.</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>Normal with deviation √(2 / inputs), cut at two deviations: for the relu family.</source>
        <translation>Normal d&apos;écart √(2 / entrées), coupé à deux écarts&#xa0;: pour la famille relu.</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He uniforme</translation>
    </message>
    <message>
        <source>Uniform within ±√(6 / inputs): for the relu family.</source>
        <translation>Uniforme dans ±√(6 / entrées)&#xa0;: pour la famille relu.</translation>
    </message>
    <message>
        <source>identity needs a square matrix, but the tensor has the shape {0}. Choose as many units as inputs, or another initialiser.</source>
        <translation>identity demande une matrice carrée, mais le tenseur a la forme {0}. Choisissez autant d&apos;unités que d&apos;entrées, ou un autre initialiseur.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>gain on the diagonal, 0 elsewhere; square matrices only.</source>
        <translation>gain sur la diagonale, 0 ailleurs&#xa0;; matrices carrées seulement.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>The value on the diagonal.</source>
        <translation>La valeur sur la diagonale.</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Normal with deviation √(1 / inputs), cut at two deviations: needed by selu.</source>
        <translation>Normal d&apos;écart √(1 / entrées), coupé à deux écarts&#xa0;: nécessaire à selu.</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation>LeCun uniforme</translation>
    </message>
    <message>
        <source>Uniform within ±√(3 / inputs).</source>
        <translation>Uniforme dans ±√(3 / entrées).</translation>
    </message>
    <message>
        <source>Normal 0.02</source>
        <translation>Normal 0.02</translation>
    </message>
    <message>
        <source>Normal with mean 0 and deviation 0.02: kernels of a DCGAN.</source>
        <translation>Normal de moyenne 0 et d&apos;écart 0.02&#xa0;: noyaux d&apos;un DCGAN.</translation>
    </message>
    <message>
        <source>orthogonal needs a matrix, but the tensor has the shape {0}. Use it for kernels only.</source>
        <translation>orthogonal demande une matrice, mais le tenseur a la forme {0}. Utilisez-le pour les noyaux seulement.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>Columns (of wide matrices: rows) at right angles and of length gain; all axes but the last count as rows.</source>
        <translation>Colonnes (lignes pour les matrices larges) à angle droit et de longueur gain&#xa0;; tous les axes sauf le dernier comptent comme lignes.</translation>
    </message>
    <message>
        <source>Length of the vectors.</source>
        <translation>Longueur des vecteurs.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation>Défaut de PyTorch</translation>
    </message>
    <message>
        <source>Uniform within ±1/√fan_in, kernels and biases alike: where PyTorch&apos;s linear and convolution layers start.</source>
        <translation>Uniforme dans ±1/√fan_in, noyaux et biais pareillement&#xa0;: le départ des couches linéaires et de convolution de PyTorch.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Empty: from the seed of the project and the layer.</source>
        <translation>Vide&#xa0;: tirée de la graine du projet et de la couche.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Centre of the values.</source>
        <translation>Centre des valeurs.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Standard deviation before any cut.</source>
        <translation>Écart type avant toute coupe.</translation>
    </message>
    <message>
        <source>Random normal</source>
        <translation>Normal aléatoire</translation>
    </message>
    <message>
        <source>Normal distribution with the given mean and deviation.</source>
        <translation>Loi normale de moyenne et d&apos;écart donnés.</translation>
    </message>
    <message>
        <source>Truncated normal</source>
        <translation>Normal tronqué</translation>
    </message>
    <message>
        <source>Normal distribution without values beyond two deviations; the real deviation is 0.88 of the given one.</source>
        <translation>Loi normale sans valeurs au-delà de deux écarts&#xa0;; l&apos;écart réel est 0.88 fois l&apos;écart donné.</translation>
    </message>
    <message>
        <source>minval = {0} is above maxval = {1}: swap them.</source>
        <translation>minval = {0} est au-dessus de maxval = {1}&#xa0;: échangez-les.</translation>
    </message>
    <message>
        <source>Random uniform</source>
        <translation>Uniforme aléatoire</translation>
    </message>
    <message>
        <source>Evenly spread between two bounds.</source>
        <translation>Répartition égale entre deux bornes.</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>Smallest value.</source>
        <translation>Plus petite valeur.</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>Largest value.</source>
        <translation>Plus grande valeur.</translation>
    </message>
    <message>
        <source>Forget gate at 1</source>
        <translation>Porte d&apos;oubli à 1</translation>
    </message>
    <message>
        <source>0, and 1 in the block of the forget gate (i, f, c, o): an LSTM starts by remembering.</source>
        <translation>0, et 1 dans le bloc de la porte d&apos;oubli (i, f, c, o)&#xa0;: un LSTM commence par se souvenir.</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Variance réglée</translation>
    </message>
    <message>
        <source>Mean 0 and variance scale / fan: the general form of the Glorot, He and LeCun families.</source>
        <translation>Moyenne 0 et variance scale / fan&#xa0;: la forme générale des familles Glorot, He et LeCun.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Variance times fan.</source>
        <translation>Variance fois fan.</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>Inputs of a unit, its outputs, or their mean.</source>
        <translation>Entrées d&apos;une unité, ses sorties, ou leur moyenne.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>All three have the same variance.</source>
        <translation>Les trois ont la même variance.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>−[y ln p + (1 − y) ln(1 − p)], mean over the outputs: for yes-or-no targets and a sigmoid output.</source>
        <translation>−[y ln p + (1 − y) ln(1 − p)], moyenne sur les sorties&#xa0;: pour cibles oui-ou-non et une sortie sigmoid.</translation>
    </message>
    <message>
        <source>s moves the targets 0 and 1 to s/2 and 1 − s/2.</source>
        <translation>s déplace les cibles 0 et 1 vers s/2 et 1 − s/2.</translation>
    </message>
    <message>
        <source>Binary focal cross-entropy</source>
        <translation>Entropie croisée focale binaire</translation>
    </message>
    <message>
        <source>(1 − p_t)^gamma · binary cross-entropy, p_t the probability of the true answer: easy rows lose weight, for rare events.</source>
        <translation>(1 − p_t)^gamma · entropie croisée binaire, p_t étant la probabilité de la vraie réponse&#xa0;: les lignes faciles perdent du poids, pour événements rares.</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Équilibrer les classes</translation>
    </message>
    <message>
        <source>Weighs positives with alpha and negatives with 1 − alpha.</source>
        <translation>Pèse les positifs par alpha et les négatifs par 1 − alpha.</translation>
    </message>
    <message>
        <source>Weight of the positives, if classes are balanced.</source>
        <translation>Poids des positifs, si les classes sont équilibrées.</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Entropie croisée catégorielle</translation>
    </message>
    <message>
        <source>−Σ y_c ln p_c over the classes: for classes as target and a softmax output.</source>
        <translation>−Σ y_c ln p_c sur les classes&#xa0;: pour des classes en cible et une sortie softmax.</translation>
    </message>
    <message>
        <source>s spreads the share s of each target evenly over all classes.</source>
        <translation>s répartit la part s de chaque cible également sur toutes les classes.</translation>
    </message>
    <message>
        <source>Categorical focal cross-entropy</source>
        <translation>Entropie croisée focale catégorielle</translation>
    </message>
    <message>
        <source>−alpha Σ y_c (1 − p_c)^gamma ln p_c: cross-entropy in which easy rows lose weight.</source>
        <translation>−alpha Σ y_c (1 − p_c)^gamma ln p_c&#xa0;: entropie croisée où les lignes faciles perdent du poids.</translation>
    </message>
    <message>
        <source>Factor of the whole loss.</source>
        <translation>Facteur de toute la perte.</translation>
    </message>
    <message>
        <source>Categorical hinge</source>
        <translation>Hinge catégorielle</translation>
    </message>
    <message>
        <source>max(0, largest output of the other classes − output of the true class + 1).</source>
        <translation>max(0, plus grande sortie des autres classes − sortie de la vraie classe + 1).</translation>
    </message>
    <message>
        <source>{0} needs one output per class, at least 2, but the output has shape {1}: use binary_crossentropy for a yes-or-no output.</source>
        <translation>{0} demande une sortie par classe, au moins 2, mais la sortie a la forme {1}&#xa0;: utilisez binary_crossentropy pour une sortie oui-ou-non.</translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: {2} needs one unit per class and, as target, one class number or one column per class.</source>
        <translation>La sortie a la forme {0}, la cible {1}&#xa0;: {2} demande une unité par classe et, comme cible, un numéro de classe ou une colonne par classe.</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Similarité cosinus</translation>
    </message>
    <message>
        <source>−cos of the angle between prediction and target: only the direction counts, −1 is best.</source>
        <translation>−cos de l&apos;angle entre prédiction et cible&#xa0;: seule la direction compte, −1 est le mieux.</translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: give the last layer as many units as the target has columns.</source>
        <translation>La sortie a la forme {0}, la cible {1}&#xa0;: donnez à la dernière couche autant d&apos;unités que la cible a de colonnes.</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Demi-erreur quadratique</translation>
    </message>
    <message>
        <source>½ Σ (prediction − target)² over the outputs: the quadratic cost of textbooks, whose gradient is the error itself.</source>
        <translation>½ Σ (prédiction − cible)² sur les sorties&#xa0;: le coût quadratique des manuels, dont le gradient est l&apos;erreur même.</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>mean max(0, 1 − y · prediction) with y = −1 or 1 (a target of 0 counts as −1): the margin of perceptrons and support vector machines.</source>
        <translation>moyenne de max(0, 1 − y · prédiction) avec y = −1 ou 1 (une cible de 0 compte comme −1)&#xa0;: la marge des perceptrons et des machines à vecteurs de support.</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>½ e² for |e| ≤ delta, else delta |e| − ½ delta², mean over the outputs: squared near the target, absolute far from it.</source>
        <translation>½ e² pour |e| ≤ delta, sinon delta |e| − ½ delta², moyenne sur les sorties&#xa0;: carrée près de la cible, absolue loin d&apos;elle.</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Where the square turns into a line.</source>
        <translation>Où le carré devient une droite.</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <translation>Divergence de Kullback–Leibler</translation>
    </message>
    <message>
        <source>Σ y ln(y / p): how far predicted shares are from the true ones.</source>
        <translation>Σ y ln(y / p)&#xa0;: l&apos;écart entre parts prédites et vraies.</translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <source>mean ln cosh(e): close to ½ e² for small errors, to |e| − ln 2 for large ones.</source>
        <translation>moyenne de ln cosh(e)&#xa0;: proche de ½ e² pour les petites erreurs, de |e| − ln 2 pour les grandes.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>mean divides by the number of values, weighted_mean by the sum of their weights; sum does not divide, so that the steps grow with the batch size.</source>
        <translation>mean divise par le nombre de valeurs, weighted_mean par la somme de leurs poids&#xa0;; sum ne divise pas, si bien que les pas croissent avec la taille de lot.</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>mean |prediction − target| over the outputs: large errors count less than in the squared error.</source>
        <translation>moyenne de |prédiction − cible| sur les sorties&#xa0;: les grandes erreurs comptent moins que dans l&apos;erreur quadratique.</translation>
    </message>
    <message>
        <source>Mean absolute percentage error</source>
        <translation>Erreur absolue moyenne en pourcentage</translation>
    </message>
    <message>
        <source>100 · mean |e| / max(|target|, 1e-7): errors in per cent of the target, which must not be 0.</source>
        <translation>100 · moyenne de |e| / max(|cible|, 1e-7)&#xa0;: erreurs en pour cent de la cible, qui ne doit pas être 0.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>mean (prediction − target)² over the outputs: the usual loss of a regression.</source>
        <translation>moyenne de (prédiction − cible)² sur les sorties&#xa0;: la perte usuelle d&apos;une régression.</translation>
    </message>
    <message>
        <source>Mean squared logarithmic error</source>
        <translation>Erreur quadratique logarithmique moyenne</translation>
    </message>
    <message>
        <source>mean (ln(1 + prediction) − ln(1 + target))², both at least 0: relative errors of positive targets.</source>
        <translation>moyenne de (ln(1 + prédiction) − ln(1 + cible))², toutes deux d&apos;au moins 0&#xa0;: erreurs relatives de cibles positives.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>From logits</source>
        <translation>À partir de logits</translation>
    </message>
    <message>
        <source>The output layer has no activation and the loss applies it. Not needed for good numbers: an output with its activation is computed from the logits anyway.</source>
        <translation>La couche de sortie n&apos;a pas d&apos;activation et la perte l&apos;applique. Inutile pour de bons nombres&#xa0;: une sortie avec son activation est de toute façon calculée à partir des logits.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>How strongly easy rows lose weight; 0 is plain cross-entropy.</source>
        <translation>Combien les lignes faciles perdent de poids&#xa0;; 0 est l&apos;entropie croisée simple.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>mean (prediction − target · ln prediction): for counts, with an output that is positive (exponential, softplus).</source>
        <translation>moyenne de (prédiction − cible · ln prédiction)&#xa0;: pour des comptages, avec une sortie positive (exponential, softplus).</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Racine de l&apos;erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>√ mean (prediction − target)² over the batch: the squared error in units of the target.</source>
        <translation>√ moyenne de (prédiction − cible)² sur le lot&#xa0;: l&apos;erreur quadratique en unités de la cible.</translation>
    </message>
    <message>
        <source>The output and the target have shape {0}, a one-hot target: use categorical_crossentropy, or one class number per sample.</source>
        <translation>La sortie et la cible ont la forme {0}, une cible one-hot&#xa0;: utilisez categorical_crossentropy, ou un numéro de classe pour chaque exemple.</translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: sparse_categorical_crossentropy needs a target of shape {2}, one class number each.</source>
        <translation>La sortie a la forme {0}, la cible {1}&#xa0;: sparse_categorical_crossentropy demande une cible de forme {2}, un numéro de classe chacune.</translation>
    </message>
    <message>
        <source>Sparse categorical cross-entropy</source>
        <translation>Entropie croisée catégorielle creuse</translation>
    </message>
    <message>
        <source>−ln p of the true class: for class numbers 0, 1, 2 … as target and a softmax output.</source>
        <translation>−ln p de la vraie classe&#xa0;: pour des numéros de classe 0, 1, 2 … en cible et une sortie softmax.</translation>
    </message>
    <message>
        <source>Ignored class</source>
        <translation>Classe ignorée</translation>
    </message>
    <message>
        <source>Rows with this class number, as 0 or −1 for “unknown”, do not count; empty: all count.</source>
        <translation>Les lignes de ce numéro de classe, comme 0 ou −1 pour «&#xa0;inconnu&#xa0;», ne comptent pas&#xa0;; vide&#xa0;: toutes comptent.</translation>
    </message>
    <message>
        <source>Squared hinge</source>
        <translation>Hinge au carré</translation>
    </message>
    <message>
        <source>mean max(0, 1 − y · prediction)² with y = −1 or 1 (a target of 0 counts as −1).</source>
        <translation>moyenne de max(0, 1 − y · prédiction)² avec y = −1 ou 1 (une cible de 0 compte comme −1).</translation>
    </message>
    <message>
        <source>Sum of squared errors</source>
        <translation>Somme des carrés des erreurs</translation>
    </message>
    <message>
        <source>Σ (prediction − target)² over the outputs, as the reconstruction error of autoencoders.</source>
        <translation>Σ (prédiction − cible)² sur les sorties, comme l&apos;erreur de reconstruction des auto-encodeurs.</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>mean target · prediction with targets −1 and 1: the critic of a Wasserstein GAN; its weights need clipping or a penalty.</source>
        <translation>moyenne de cible · prédiction avec des cibles −1 et 1&#xa0;: le critique d&apos;un GAN de Wasserstein&#xa0;; ses poids demandent un bornage ou une pénalité.</translation>
    </message>
    <message>
        <source>Weighted binary cross-entropy</source>
        <translation>Entropie croisée binaire pondérée</translation>
    </message>
    <message>
        <source>−[w1 · y ln p + w0 · (1 − y) ln(1 − p)], mean over the outputs: for rare events; w1 with w0 = 1 is the pos_weight of PyTorch.</source>
        <translation>−[w1 · y ln p + w0 · (1 − y) ln(1 − p)], moyenne sur les sorties&#xa0;: pour événements rares&#xa0;; w1 avec w0 = 1 est le pos_weight de PyTorch.</translation>
    </message>
    <message>
        <source>Weight of positives</source>
        <translation>Poids des positifs</translation>
    </message>
    <message>
        <source>Factor of the loss where the target is 1.</source>
        <translation>Facteur de la perte où la cible vaut 1.</translation>
    </message>
    <message>
        <source>Weight of negatives</source>
        <translation>Poids des négatifs</translation>
    </message>
    <message>
        <source>Factor of the loss where the target is 0.</source>
        <translation>Facteur de la perte où la cible vaut 0.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Share of right answers. On rare events compare it with the share of the larger class.</source>
        <translation>Part des bonnes réponses. Pour des événements rares, comparez-la à la part de la plus grande classe.</translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation>R² ajusté</translation>
    </message>
    <message>
        <source>1 − (1 − R²)(N − 1) / (N − k − 1): R² corrected for the number k of input columns.</source>
        <translation>1 − (1 − R²)(N − 1) / (N − k − 1)&#xa0;: R² corrigé du nombre k de colonnes d&apos;entrée.</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prédicteurs</translation>
    </message>
    <message>
        <source>Number k of input columns; empty: as many as the network has.</source>
        <translation>Nombre k de colonnes d&apos;entrée&#xa0;; vide&#xa0;: celles du réseau.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Mean of the recalls of all classes: 0.5 is guessing with two classes, however rare one of them is.</source>
        <translation>Moyenne des rappels de toutes les classes&#xa0;: 0.5 est le hasard à deux classes, si rare que soit l&apos;une.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>(p_o − p_e) / (1 − p_e): agreement beyond what the sizes of the classes give by chance.</source>
        <translation>(p_o − p_e) / (1 − p_e)&#xa0;: accord au-delà de ce que les tailles des classes donnent par hasard.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>none: every error counts the same; linear, quadratic: by the distance of the classes, where these have an order.</source>
        <translation>none&#xa0;: chaque erreur compte pareil&#xa0;; linear, quadratic&#xa0;: selon la distance des classes, si elles ont un ordre.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>auto: the positive class of two, macro of more. macro: mean over the classes; weighted: by their rows; micro: of the counts of all classes together.</source>
        <translation>auto&#xa0;: la classe positive parmi deux, macro au-delà. macro&#xa0;: moyenne sur les classes&#xa0;; weighted&#xa0;: selon leurs lignes&#xa0;; micro&#xa0;: sur les comptes de toutes les classes.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Number of the one class to look at, from 0; empty: averaged.</source>
        <translation>Numéro de la seule classe à regarder, à partir de 0&#xa0;; vide&#xa0;: moyenne.</translation>
    </message>
    <message>
        <source>Mean cosine of the angle between prediction and target vectors; 1 is the same direction.</source>
        <translation>Cosinus moyen de l&apos;angle entre vecteurs de prédiction et de cible&#xa0;; 1 est la même direction.</translation>
    </message>
    <message>
        <source>Diagnostic odds ratio</source>
        <translation>Rapport de cotes diagnostique</translation>
    </message>
    <message>
        <source>Haldane correction</source>
        <translation>Correction de Haldane</translation>
    </message>
    <message>
        <source>Adds ½ to all four counts, so that the ratio exists where one of them is 0.</source>
        <translation>Ajoute ½ aux quatre comptes, pour que le rapport existe où l&apos;un d&apos;eux est 0.</translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation>Variance expliquée</translation>
    </message>
    <message>
        <source>1 − Var(e) / Var(target): R² that forgives a constant offset.</source>
        <translation>1 − Var(e) / Var(cible)&#xa0;: R² qui pardonne un décalage constant.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN): precision and recall in one number. Several classes: mean over the classes.</source>
        <translation>2 TP / (2 TP + FP + FN)&#xa0;: précision et rappel en un nombre. Plusieurs classes&#xa0;: moyenne sur les classes.</translation>
    </message>
    <message>
        <source>F-beta</source>
        <translation>F-bêta</translation>
    </message>
    <message>
        <source>(1 + β²) P R / (β² P + R): recall counts β times as much as precision.</source>
        <translation>(1 + β²) P R / (β² P + R)&#xa0;: le rappel compte β fois plus que la précision.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Above 1 recall counts more, below 1 precision.</source>
        <translation>Au-dessus de 1 le rappel compte plus, en dessous la précision.</translation>
    </message>
    <message>
        <source>False negative rate</source>
        <translation>Taux de faux négatifs</translation>
    </message>
    <message>
        <source>FN / (FN + TP): how many of the positives are missed.</source>
        <translation>FN / (FN + TP)&#xa0;: combien de positifs sont manqués.</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Taux de faux positifs</translation>
    </message>
    <message>
        <source>FP / (FP + TN): how many of the negatives raise an alarm.</source>
        <translation>FP / (FP + TN)&#xa0;: combien de négatifs déclenchent une alarme.</translation>
    </message>
    <message>
        <source>G-mean</source>
        <translation>Moyenne G</translation>
    </message>
    <message>
        <source>√(TPR · TNR), with several classes the geometric mean of their recalls: 0 as soon as one class is never found.</source>
        <translation>√(TPR · TNR), à plusieurs classes la moyenne géométrique de leurs rappels&#xa0;: 0 dès qu&apos;une classe n&apos;est jamais trouvée.</translation>
    </message>
    <message>
        <source>mean ln cosh(e): squared for small errors, absolute for large ones.</source>
        <translation>moyenne de ln cosh(e)&#xa0;: carrée pour les petites erreurs, absolue pour les grandes.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>mean −ln of the probability given to the true answer, whatever loss the network was trained with.</source>
        <translation>moyenne de −ln de la probabilité donnée à la vraie réponse, quelle que soit la perte d&apos;entraînement du réseau.</translation>
    </message>
    <message>
        <source>mean |prediction − target|, in units of the target.</source>
        <translation>moyenne de |prédiction − cible|, en unités de la cible.</translation>
    </message>
    <message>
        <source>100 · mean |e| / |target|: errors in per cent of the target, which must not be 0.</source>
        <translation>100 · moyenne de |e| / |cible|&#xa0;: erreurs en pour cent de la cible, qui ne doit pas être 0.</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Corrélation de Matthews</translation>
    </message>
    <message>
        <source>Correlation of truth and prediction, from −1 to 1; honest on rare events, 0 is guessing.</source>
        <translation>Corrélation entre vérité et prédiction, de −1 à 1&#xa0;; honnête pour événements rares, 0 est le hasard.</translation>
    </message>
    <message>
        <source>mean (prediction − target)².</source>
        <translation>moyenne de (prédiction − cible)².</translation>
    </message>
    <message>
        <source>mean (ln(1 + prediction) − ln(1 + target))², both at least 0.</source>
        <translation>moyenne de (ln(1 + prédiction) − ln(1 + cible))², toutes deux d&apos;au moins 0.</translation>
    </message>
    <message>
        <source>Negative predictive value</source>
        <translation>Valeur prédictive négative</translation>
    </message>
    <message>
        <source>TN / (TN + FN): how many of the rows without alarm are negative.</source>
        <translation>TN / (TN + FN)&#xa0;: combien de lignes sans alarme sont négatives.</translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation>r de Pearson</translation>
    </message>
    <message>
        <source>Correlation of prediction and target over all rows, mean over the outputs; blind to a wrong scale or offset.</source>
        <translation>Corrélation entre prédiction et cible sur toutes les lignes, moyenne sur les sorties&#xa0;; aveugle à une échelle ou un décalage faux.</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>average_precision: scikit-learn&apos;s sum; interpolated: Keras&apos;s AUC(curve=PR) from 200 thresholds.</source>
        <translation>average_precision&#xa0;: la somme de scikit-learn&#xa0;; interpolated&#xa0;: l&apos;AUC(curve=PR) de Keras sur 200 seuils.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>TP / (TP + FP): how many of the alarms are right. Several classes: mean over the classes.</source>
        <translation>TP / (TP + FP)&#xa0;: combien d&apos;alarmes sont justes. Plusieurs classes&#xa0;: moyenne sur les classes.</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>1 − Σe² / Σ(target − mean)²: 1 is perfect, 0 no better than the mean, below 0 worse.</source>
        <translation>1 − Σe² / Σ(cible − moyenne)²&#xa0;: 1 est parfait, 0 pas mieux que la moyenne, sous 0 pire.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Several outputs: mean of their values, or weighted by the variance of their targets.</source>
        <translation>Plusieurs sorties&#xa0;: moyenne de leurs valeurs, ou pondérée par la variance de leurs cibles.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>TP / (TP + FN): how many of the positives are found. Several classes: mean over the classes.</source>
        <translation>TP / (TP + FN)&#xa0;: combien de positifs sont trouvés. Plusieurs classes&#xa0;: moyenne sur les classes.</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Erreur de reconstruction</translation>
    </message>
    <message>
        <source>Σ e² of a row (or its mean over the outputs), mean over the rows: what an autoencoder&apos;s threshold is set against.</source>
        <translation>Σ e² d&apos;une ligne (ou sa moyenne sur les sorties), moyenne sur les lignes&#xa0;: ce à quoi se compare le seuil d&apos;un auto-encodeur.</translation>
    </message>
    <message>
        <source>Per row</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>Sum or mean of the squared errors of a row; write it down with the threshold.</source>
        <translation>Somme ou moyenne des carrés des erreurs d&apos;une ligne&#xa0;; notez-la avec le seuil.</translation>
    </message>
    <message>
        <source>√ mean (prediction − target)², in units of the target; the root of the whole epoch&apos;s mean.</source>
        <translation>√ moyenne de (prédiction − cible)², en unités de la cible&#xa0;; la racine de la moyenne de toute l&apos;époque.</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>exact: from all scores; binned: from 200 thresholds on every part, as Keras does.</source>
        <translation>exact&#xa0;: de tous les scores&#xa0;; binned&#xa0;: de 200 seuils sur chaque partie, comme Keras.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>TN / (TN + FP): how many of the negatives raise no alarm.</source>
        <translation>TN / (TN + FP)&#xa0;: combien de négatifs ne déclenchent pas d&apos;alarme.</translation>
    </message>
    <message>
        <source>Top-k accuracy</source>
        <translation>Exactitude top-k</translation>
    </message>
    <message>
        <source>Share of rows whose true class is among the k most probable ones.</source>
        <translation>Part des lignes dont la vraie classe est parmi les k plus probables.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>How many of the most probable classes count.</source>
        <translation>Combien des classes les plus probables comptent.</translation>
    </message>
    <message>
        <source>Youden&apos;s J</source>
        <translation>J de Youden</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>Δ = −√(D + ε) / √(A + ε)·g with running means A of g² and D of Δ²; w += η·Δ. The paper has η = 1.</source>
        <translation>Δ = −√(D + ε) / √(A + ε)·g avec les moyennes mobiles A de g² et D de Δ²&#xa0;; w += η·Δ. L&apos;article a η = 1.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Share of the old mean squares that is kept at each step.</source>
        <translation>Part des anciens carrés moyens gardée à chaque pas.</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>G += g², w −= η·g / √(G + ε): the steps of often moved weights shrink for good</source>
        <translation>G += g², w −= η·g / √(G + ε)&#xa0;: les pas des poids souvent déplacés rétrécissent pour de bon</translation>
    </message>
    <message>
        <source>First accumulator</source>
        <translation>Premier cumul</translation>
    </message>
    <message>
        <source>G before the first step: .1 in Keras, 0 in PyTorch.</source>
        <translation>G avant le premier pas&#xa0;: .1 dans Keras, 0 dans PyTorch.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Running means of gradient and squared gradient give each weight its step: a good first choice.</source>
        <translation>Les moyennes mobiles du gradient et de son carré donnent à chaque poids son pas&#xa0;: un bon premier choix.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Uses the largest mean square seen so far: steps never grow again.</source>
        <translation>Utilise le plus grand carré moyen vu jusque-là&#xa0;: les pas ne recroissent jamais.</translation>
    </message>
    <message>
        <source>Place of epsilon</source>
        <translation>Place d&apos;epsilon</translation>
    </message>
    <message>
        <source>uncorrected: added to √v as in Keras; corrected: to √v̂ as in the paper and PyTorch (there with 1e-8).</source>
        <translation>uncorrected&#xa0;: ajouté à √v comme dans Keras&#xa0;; corrected&#xa0;: à √v̂ comme dans l&apos;article et PyTorch (avec 1e-8).</translation>
    </message>
    <message>
        <source>Adamax</source>
        <translation>Adamax</translation>
    </message>
    <message>
        <source>Adam with the largest recent gradient instead of its mean square: u = max(β₂·u, |g|), w −= η·m / ((1 − β₁ᵗ)·(u + ε))</source>
        <translation>Adam avec le plus grand gradient récent au lieu de son carré moyen&#xa0;: u = max(β₂·u, |g|), w −= η·m / ((1 − β₁ᵗ)·(u + ε))</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay: w ← w − η·ω·w, then Adam&apos;s step (PyTorch&apos;s default ω is .01).</source>
        <translation>Adam avec décroissance des poids découplée&#xa0;: w ← w − η·ω·w, puis le pas d&apos;Adam (ω vaut .01 par défaut dans PyTorch).</translation>
    </message>
    <message>
        <source>Only one of clipvalue, clipnorm and global_clipnorm can be set. Set the others to none.</source>
        <translation>Un seul de clipvalue, clipnorm et global_clipnorm peut être réglé. Mettez les autres à none.</translation>
    </message>
    <message>
        <source>ema_overwrite_frequency needs use_ema=true: without it there is no running mean.</source>
        <translation>ema_overwrite_frequency demande use_ema=true&#xa0;: sans lui, il n&apos;y a pas de moyenne mobile.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>How the learning rate changes while training goes on. Empty: it stays.</source>
        <translation>Comment le taux d&apos;apprentissage change pendant l&apos;entraînement. Vide&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Decoupled: w ← w − η·ω·w before each step. Not the same as an L2 regulariser, except for plain SGD (ω = 2λ).</source>
        <translation>Découplée&#xa0;: w ← w − η·ω·w avant chaque pas. Pas la même chose qu&apos;un régulariseur L2, sauf pour SGD simple (ω = 2λ).</translation>
    </message>
    <message>
        <source>Decay biases too</source>
        <translation>Aussi pour les biais</translation>
    </message>
    <message>
        <source>Off: biases and the scales of normalisation layers are left alone.</source>
        <translation>Désactivé&#xa0;: les biais et les échelles des couches de normalisation sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Borner les valeurs</translation>
    </message>
    <message>
        <source>Each element of the gradient is cut to ± this. Only one of the three clippings.</source>
        <translation>Chaque élément du gradient est coupé à ± ceci. Un seul des trois bornages.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Borner la norme</translation>
    </message>
    <message>
        <source>The gradient of each weight tensor is scaled down to at most this length.</source>
        <translation>Le gradient de chaque tenseur de poids est réduit à cette longueur au plus.</translation>
    </message>
    <message>
        <source>Clip global norm</source>
        <translation>Borner la norme globale</translation>
    </message>
    <message>
        <source>The gradient of all weights together is scaled down to at most this length.</source>
        <translation>Le gradient de tous les poids ensemble est réduit à cette longueur au plus.</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Moyenner les poids</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights; validation and the trained model use it, training goes on with the others.</source>
        <translation>Garde une moyenne mobile des poids&#xa0;; la validation et le modèle entraîné l&apos;utilisent, l&apos;entraînement continue avec les autres.</translation>
    </message>
    <message>
        <source>Momentum of the average</source>
        <translation>Inertie de la moyenne</translation>
    </message>
    <message>
        <source>Share of the old mean that is kept at each step.</source>
        <translation>Part de l&apos;ancienne moyenne gardée à chaque pas.</translation>
    </message>
    <message>
        <source>Overwrite every</source>
        <translation>Écraser tous les</translation>
    </message>
    <message>
        <source>Updates after which the weights become their running mean. Empty: never.</source>
        <translation>Mises à jour après lesquelles les poids deviennent leur moyenne mobile. Vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Accumulate gradients</source>
        <translation>Cumuler les gradients</translation>
    </message>
    <message>
        <source>Batches whose mean gradient makes one update: a larger batch in little memory.</source>
        <translation>Lots dont le gradient moyen fait une mise à jour&#xa0;: un plus grand lot avec peu de mémoire.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Length of a step. Too large: the loss jumps or diverges; too small: it hardly moves.</source>
        <translation>Longueur d&apos;un pas. Trop grand&#xa0;: la perte saute ou diverge&#xa0;; trop petit&#xa0;: elle bouge à peine.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the division finite where gradients vanish.</source>
        <translation>Garde la division finie où les gradients s&apos;annulent.</translation>
    </message>
    <message>
        <source>inside: √(x + ε), Keras 3; outside: √x + ε, PyTorch and older Keras.</source>
        <translation>inside&#xa0;: √(x + ε), Keras 3&#xa0;; outside&#xa0;: √x + ε, PyTorch et l&apos;ancien Keras.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Share of the old mean gradient that is kept at each step.</source>
        <translation>Part de l&apos;ancien gradient moyen gardée à chaque pas.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Share of the old mean square that is kept at each step.</source>
        <translation>Part de l&apos;ancien carré moyen gardée à chaque pas.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Share of the last step that is kept; 0.9 is usual.</source>
        <translation>Part du dernier pas qui est gardée&#xa0;; 0.9 est usuel.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>How fast the steps of a weight shrink: −0.5 by the root of its squares, 0 not at all.</source>
        <translation>Vitesse à laquelle les pas d&apos;un poids rétrécissent&#xa0;: −0.5 par la racine de ses carrés, 0 pas du tout.</translation>
    </message>
    <message>
        <source>FTRL</source>
        <translation>FTRL</translation>
    </message>
    <message>
        <source>Follow the regularised leader: for wide, sparse, linear models; with L1 many weights become exactly 0</source>
        <translation>Follow the regularised leader&#xa0;: pour modèles linéaires larges et creux&#xa0;; avec L1 beaucoup de poids deviennent exactement 0</translation>
    </message>
    <message>
        <source>Sum of squares before the first step.</source>
        <translation>Somme des carrés avant le premier pas.</translation>
    </message>
    <message>
        <source>L1 strength</source>
        <translation>Force L1</translation>
    </message>
    <message>
        <source>Makes weights exactly 0.</source>
        <translation>Rend des poids exactement nuls.</translation>
    </message>
    <message>
        <source>L2 strength</source>
        <translation>Force L2</translation>
    </message>
    <message>
        <source>Makes weights smaller.</source>
        <translation>Rend les poids plus petits.</translation>
    </message>
    <message>
        <source>L2 shrinkage</source>
        <translation>Rétrécissement L2</translation>
    </message>
    <message>
        <source>An L2 term in the gradient.</source>
        <translation>Un terme L2 dans le gradient.</translation>
    </message>
    <message>
        <source>Slows the first steps down.</source>
        <translation>Ralentit les premiers pas.</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Quasi-Newton method over all rows at once; an epoch is one iteration. For smooth problems that fit in memory; dropout and noise are off.</source>
        <translation>Méthode quasi-Newton sur toutes les lignes à la fois&#xa0;; une époque est une itération. Pour problèmes lisses qui tiennent en mémoire&#xa0;; dropout et bruit sont désactivés.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Pairs of steps and gradient changes that model the curvature.</source>
        <translation>Paires de pas et de changements de gradient qui modélisent la courbure.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Passes over the data that one line search may take.</source>
        <translation>Passages sur les données permis à une recherche linéaire.</translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation>Tolérance du gradient</translation>
    </message>
    <message>
        <source>Converged when no element of the gradient is larger.</source>
        <translation>Convergé quand aucun élément du gradient n&apos;est plus grand.</translation>
    </message>
    <message>
        <source>Change tolerance</source>
        <translation>Tolérance du changement</translation>
    </message>
    <message>
        <source>Converged when the loss falls by a smaller share.</source>
        <translation>Convergé quand la perte baisse d&apos;une part plus petite.</translation>
    </message>
    <message>
        <source>Levenberg–Marquardt works on sums of squares only: the loss must be mse, with one output of the target&apos;s shape and without class or sample weights or regularisers. Choose the loss mse or another optimiser, such as lbfgs or adam.</source>
        <translation>Levenberg–Marquardt n&apos;agit que sur des sommes de carrés&#xa0;: la perte doit être mse, avec une sortie de la forme de la cible et sans poids de classe ou d&apos;exemple ni régulariseurs. Choisissez la perte mse ou un autre optimiseur, comme lbfgs ou adam.</translation>
    </message>
    <message>
        <source>Levenberg–Marquardt needs a matrix of {0} × {0} numbers for this network, {2} MB; its limit is {1} weights. Choose another optimiser, such as lbfgs or adam, use smaller layers, or raise max_parameters.</source>
        <translation>Levenberg–Marquardt demande une matrice de {0} × {0} nombres pour ce réseau, {2}&#xa0;Mo&#xa0;; sa limite est de {1} poids. Choisissez un autre optimiseur, comme lbfgs ou adam, utilisez des couches plus petites, ou augmentez max_parameters.</translation>
    </message>
    <message>
        <source>Levenberg–Marquardt</source>
        <translation>Levenberg–Marquardt</translation>
    </message>
    <message>
        <source>(JᵀJ + μI)Δ = −Jᵀr over all rows at once; an epoch is one iteration. For small networks with the loss mse: few iterations, high accuracy.</source>
        <translation>(JᵀJ + μI)Δ = −Jᵀr sur toutes les lignes à la fois&#xa0;; une époque est une itération. Pour petits réseaux à perte mse&#xa0;: peu d&apos;itérations, grande exactitude.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>First μ: large is like gradient descent, small like Gauss–Newton.</source>
        <translation>Premier μ&#xa0;: grand, proche de la descente de gradient&#xa0;; petit, de Gauss–Newton.</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Factor of μ when the loss would rise.</source>
        <translation>Facteur de μ quand la perte monterait.</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>Divisor of μ when the loss falls.</source>
        <translation>Diviseur de μ quand la perte baisse.</translation>
    </message>
    <message>
        <source>Largest damping</source>
        <translation>Amortissement maximal</translation>
    </message>
    <message>
        <source>The run ends when μ would be larger.</source>
        <translation>L&apos;essai finit quand μ serait plus grand.</translation>
    </message>
    <message>
        <source>Form of damping</source>
        <translation>Forme de l&apos;amortissement</translation>
    </message>
    <message>
        <source>identity: μI; diagonal: μ·diag(JᵀJ), which does not depend on the scale of the inputs.</source>
        <translation>identity&#xa0;: μI&#xa0;; diagonal&#xa0;: μ·diag(JᵀJ), indépendant de l&apos;échelle des entrées.</translation>
    </message>
    <message>
        <source>Most weights</source>
        <translation>Poids au plus</translation>
    </message>
    <message>
        <source>Networks with more weights are refused: memory grows with the square.</source>
        <translation>Les réseaux avec plus de poids sont refusés&#xa0;: la mémoire croît avec le carré.</translation>
    </message>
    <message>
        <source>Converged when no element of Jᵀr is larger.</source>
        <translation>Convergé quand aucun élément de Jᵀr n&apos;est plus grand.</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>w −= η·sign(β₁·m + (1 − β₁)·g), m = β₂·m + (1 − β₂)·g: one buffer; wants a third to a tenth of Adam&apos;s rate</source>
        <translation>w −= η·sign(β₁·m + (1 − β₁)·g), m = β₂·m + (1 − β₂)·g&#xa0;: un seul tampon&#xa0;; demande d&apos;un tiers à un dixième du taux d&apos;Adam</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>Adam with Nesterov momentum, its share growing by u_t = β₁·(1 − ½·.96^(ψ·t))</source>
        <translation>Adam avec l&apos;inertie de Nesterov, dont la part croît selon u_t = β₁·(1 − ½·.96^(ψ·t))</translation>
    </message>
    <message>
        <source>Schedule decay</source>
        <translation>Décroissance du calendrier</translation>
    </message>
    <message>
        <source>The ψ of .96^(ψ·t): 1 in Keras 3, .004 in PyTorch and older Keras.</source>
        <translation>Le ψ de .96^(ψ·t)&#xa0;: 1 dans Keras 3, .004 dans PyTorch et l&apos;ancien Keras.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε): a step size for each weight.</source>
        <translation>v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε)&#xa0;: une taille de pas pour chaque poids.</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>Divides by the variance of the gradient instead of its mean square.</source>
        <translation>Divise par la variance du gradient au lieu de son carré moyen.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Gradient descent, with momentum: v = μ·v − η·g, w += v; Nesterov: w += μ·v − η·g.</source>
        <translation>Descente de gradient, avec inertie&#xa0;: v = μ·v − η·g, w += v&#xa0;; Nesterov&#xa0;: w += μ·v − η·g.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks one step of momentum ahead.</source>
        <translation>Regarde un pas d&apos;inertie en avant.</translation>
    </message>
    <message>
        <source>Form of the momentum</source>
        <translation>Forme de l&apos;inertie</translation>
    </message>
    <message>
        <source>keras: v = μ·v − η·g, old steps keep their rate; pytorch: v = μ·v + g, w −= η·v, a new rate holds for all. Equal at a constant rate.</source>
        <translation>keras&#xa0;: v = μ·v − η·g, les anciens pas gardent leur taux&#xa0;; pytorch&#xa0;: v = μ·v + g, w −= η·v, un nouveau taux vaut pour tous. Égales à taux constant.</translation>
    </message>
    <message>
        <source>Form of Nesterov</source>
        <translation>Forme de Nesterov</translation>
    </message>
    <message>
        <source>bengio: as in Keras and PyTorch; lookahead: the gradient is really taken ahead.</source>
        <translation>bengio&#xa0;: comme dans Keras et PyTorch&#xa0;; lookahead&#xa0;: le gradient est vraiment pris en avant.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Whether lengths are numbers of steps (batches) or of epochs.</source>
        <translation>Si les longueurs sont des nombres de pas (lots) ou d&apos;époques.</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>Premier taux</translation>
    </message>
    <message>
        <source>Empty: the optimiser&apos;s learning rate.</source>
        <translation>Vide&#xa0;: le taux d&apos;apprentissage de l&apos;optimiseur.</translation>
    </message>
    <message>
        <source>The same learning rate at every step.</source>
        <translation>Le même taux d&apos;apprentissage à chaque pas.</translation>
    </message>
    <message>
        <source>Cosine decay</source>
        <translation>Décroissance cosinus</translation>
    </message>
    <message>
        <source>η = η₀·[(1 − α)·½·(1 + cos(π·min(s, N) / N)) + α], after a linear rise to warmup_target if there is one</source>
        <translation>η = η₀·[(1 − α)·½·(1 + cos(π·min(s, N) / N)) + α], après une montée linéaire vers warmup_target s&apos;il y en a un</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Steps (or epochs) of the fall, warm-up not counted. Empty: the epochs of the settings.</source>
        <translation>Pas (ou époques) de la descente, sans l&apos;échauffement. Vide&#xa0;: les époques des réglages.</translation>
    </message>
    <message>
        <source>Share of the first rate that is left at the end.</source>
        <translation>Part du premier taux qui reste à la fin.</translation>
    </message>
    <message>
        <source>Warm-up target</source>
        <translation>Cible d&apos;échauffement</translation>
    </message>
    <message>
        <source>The rate rises to this before it falls. Empty: no warm-up.</source>
        <translation>Le taux monte jusque-là avant de baisser. Vide&#xa0;: pas d&apos;échauffement.</translation>
    </message>
    <message>
        <source>Warm-up length</source>
        <translation>Durée d&apos;échauffement</translation>
    </message>
    <message>
        <source>Steps (or epochs) of the rise.</source>
        <translation>Pas (ou époques) de la montée.</translation>
    </message>
    <message>
        <source>Cosine decay with restarts</source>
        <translation>Cosinus avec redémarrages</translation>
    </message>
    <message>
        <source>Cosine decay over N, then over N·t_mul …, each start lower by the factor m_mul</source>
        <translation>Décroissance cosinus sur N, puis sur N·t_mul …, chaque départ plus bas du facteur m_mul</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Première période</translation>
    </message>
    <message>
        <source>Steps (or epochs) until the first restart. Empty: ten epochs.</source>
        <translation>Pas (ou époques) jusqu&apos;au premier redémarrage. Vide&#xa0;: dix époques.</translation>
    </message>
    <message>
        <source>Period factor</source>
        <translation>Facteur de période</translation>
    </message>
    <message>
        <source>How much longer each period is than the one before.</source>
        <translation>Combien chaque période est plus longue que la précédente.</translation>
    </message>
    <message>
        <source>Height factor</source>
        <translation>Facteur de hauteur</translation>
    </message>
    <message>
        <source>What is left of the first rate at each restart.</source>
        <translation>Ce qui reste du premier taux à chaque redémarrage.</translation>
    </message>
    <message>
        <source>Share of the first rate that is left at the end of a period.</source>
        <translation>Part du premier taux qui reste à la fin d&apos;une période.</translation>
    </message>
    <message>
        <source>Steps (or epochs) in which the rate falls once by its factor. Empty: one epoch.</source>
        <translation>Pas (ou époques) pendant lesquels le taux baisse une fois de son facteur. Vide&#xa0;: une époque.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Taux de décroissance</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>En escalier</translation>
    </message>
    <message>
        <source>Falls in steps instead of smoothly.</source>
        <translation>Baisse par paliers au lieu d&apos;en continu.</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Décroissance exponentielle</translation>
    </message>
    <message>
        <source>η = η₀ · rate^(s / N)</source>
        <translation>η = η₀ · rate^(s / N)</translation>
    </message>
    <message>
        <source>Factor per length.</source>
        <translation>Facteur par longueur.</translation>
    </message>
    <message>
        <source>Inverse time decay</source>
        <translation>Décroissance en temps inverse</translation>
    </message>
    <message>
        <source>η = η₀ / (1 + rate · s / N); with N = 1 the old Keras option decay</source>
        <translation>η = η₀ / (1 + rate · s / N)&#xa0;; avec N = 1 l&apos;ancienne option decay de Keras</translation>
    </message>
    <message>
        <source>How much the divisor grows per length.</source>
        <translation>Croissance du diviseur par longueur.</translation>
    </message>
    <message>
        <source>Natural exponential decay</source>
        <translation>Exponentielle naturelle</translation>
    </message>
    <message>
        <source>η = η₀ · e^(−k·s)</source>
        <translation>η = η₀ · e^(−k·s)</translation>
    </message>
    <message>
        <source>The k of e^(−k·s).</source>
        <translation>Le k de e^(−k·s).</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>Rises from η₀/25 to η₀ and falls far below, in two halves of a cosine</source>
        <translation>Monte de η₀/25 à η₀ puis descend loin en dessous, en deux moitiés de cosinus</translation>
    </message>
    <message>
        <source>Steps (or epochs) of the whole cycle. Empty: the epochs of the settings.</source>
        <translation>Pas (ou époques) du cycle entier. Vide&#xa0;: les époques des réglages.</translation>
    </message>
    <message>
        <source>Share of the rise</source>
        <translation>Part de la montée</translation>
    </message>
    <message>
        <source>Part of the cycle in which the rate rises.</source>
        <translation>Part du cycle pendant laquelle le taux monte.</translation>
    </message>
    <message>
        <source>First divisor</source>
        <translation>Premier diviseur</translation>
    </message>
    <message>
        <source>The first rate is the highest divided by this.</source>
        <translation>Le premier taux est le plus haut divisé par ceci.</translation>
    </message>
    <message>
        <source>Last divisor</source>
        <translation>Dernier diviseur</translation>
    </message>
    <message>
        <source>The last rate is the first divided by this.</source>
        <translation>Le dernier taux est le premier divisé par ceci.</translation>
    </message>
    <message>
        <source>The piecewise schedule has {0} boundaries and {1} values: it needs one value more than boundaries, as in piecewise_constant_decay(boundaries=[100,200], values=[0.1,0.01,0.001]).</source>
        <translation>Le calendrier par morceaux a {0} bornes et {1} valeurs&#xa0;: il demande une valeur de plus que de bornes, comme dans piecewise_constant_decay(boundaries=[100,200], values=[0.1,0.01,0.001]).</translation>
    </message>
    <message>
        <source>The boundaries of the piecewise schedule must rise: {0} follows {1}.</source>
        <translation>Les bornes du calendrier par morceaux doivent croître&#xa0;: {0} suit {1}.</translation>
    </message>
    <message>
        <source>Piecewise constant</source>
        <translation>Constant par morceaux</translation>
    </message>
    <message>
        <source>Value i while boundary i−1 &lt; s ≤ boundary i</source>
        <translation>Valeur i tant que borne i−1 &lt; s ≤ borne i</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Last step (or epoch, counted from 0) of each piece but the last.</source>
        <translation>Dernier pas (ou époque, à partir de 0) de chaque morceau sauf le dernier.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Learning rate of each piece: one more than boundaries.</source>
        <translation>Taux d&apos;apprentissage de chaque morceau&#xa0;: un de plus que de bornes.</translation>
    </message>
    <message>
        <source>Polynomial decay</source>
        <translation>Décroissance polynomiale</translation>
    </message>
    <message>
        <source>η = (η₀ − η_e)·(1 − min(s, N) / N)^p + η_e; p = 1: a straight line</source>
        <translation>η = (η₀ − η_e)·(1 − min(s, N) / N)^p + η_e&#xa0;; p = 1&#xa0;: une droite</translation>
    </message>
    <message>
        <source>Steps (or epochs) until the last rate is reached. Empty: the epochs of the settings.</source>
        <translation>Pas (ou époques) jusqu&apos;au dernier taux. Vide&#xa0;: les époques des réglages.</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>Dernier taux</translation>
    </message>
    <message>
        <source>The learning rate from there on.</source>
        <translation>Le taux d&apos;apprentissage à partir de là.</translation>
    </message>
    <message>
        <source>1: straight; more: falls fast at first.</source>
        <translation>1&#xa0;: droit&#xa0;; plus&#xa0;: baisse vite au début.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Beyond its length the rate jumps up and falls again, over a length that is a multiple.</source>
        <translation>Au-delà de sa longueur le taux remonte d&apos;un coup et rebaisse, sur un multiple de la longueur.</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Réduire sur plateau</translation>
    </message>
    <message>
        <source>After patience epochs without improvement of the monitor: η ← max(η · factor, min_lr)</source>
        <translation>Après patience époques sans progrès du suivi&#xa0;: η ← max(η · factor, min_lr)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>What is watched: loss, val_loss, val_f1 …</source>
        <translation>Ce qui est observé&#xa0;: loss, val_loss, val_f1 …</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>What is left of the rate after a reduction.</source>
        <translation>Ce qui reste du taux après une réduction.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Epochs without improvement before a reduction.</source>
        <translation>Époques sans progrès avant une réduction.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>Gain minimal</translation>
    </message>
    <message>
        <source>Less than this is no improvement.</source>
        <translation>Moins que cela n&apos;est pas un progrès.</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Epochs after a reduction that are not counted.</source>
        <translation>Époques après une réduction qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Smallest rate</source>
        <translation>Taux minimal</translation>
    </message>
    <message>
        <source>The rate never falls below.</source>
        <translation>Le taux ne descend jamais en dessous.</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Le mieux est</translation>
    </message>
    <message>
        <source>auto: by the metric.</source>
        <translation>auto&#xa0;: selon la métrique.</translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation>Décroissance par paliers</translation>
    </message>
    <message>
        <source>η = η₀ · factor^⌊e / every⌋</source>
        <translation>η = η₀ · factor^⌊e / every⌋</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Epochs (or steps) between two reductions.</source>
        <translation>Époques (ou pas) entre deux réductions.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Rises in a straight line to the learning rate, then goes on as the schedule in “after”</source>
        <translation>Monte en droite ligne au taux d&apos;apprentissage, puis continue selon le calendrier dans «&#xa0;after&#xa0;»</translation>
    </message>
    <message>
        <source>Share of the learning rate at the first step: rates rise from here.</source>
        <translation>Part du taux d&apos;apprentissage au premier pas&#xa0;: les taux montent de là.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How the rate goes on; counted from the end of the rise. Empty: it stays.</source>
        <translation>Comment le taux continue&#xa0;; compté depuis la fin de la montée. Vide&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>unit_forget_bias is for the bias of an LSTM, {1} blocks of one size; this tensor has the shape {0}.</source>
        <translation>unit_forget_bias est pour le biais d&apos;un LSTM, {1} blocs d&apos;une même taille&#xa0;; ce tenseur a la forme {0}.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Gates of the cell, a block of the bias each</source>
        <translation>Portes de la cellule, un bloc du biais pour chacune</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Porte d&apos;oubli</translation>
    </message>
    <message>
        <source>Which block is that of the forget gate, from 0</source>
        <translation>Quel bloc est celui de la porte d&apos;oubli, à partir de 0</translation>
    </message>
    <message>
        <source>Other blocks</source>
        <translation>Autres blocs</translation>
    </message>
    <message>
        <source>Where the other biases start</source>
        <translation>Valeur de départ des autres biais</translation>
    </message>
    <message>
        <source>poisson takes the logarithm of the prediction, which is {0}. Give the last layer an activation that is always positive, as exponential or softplus</source>
        <translation>poisson prend le logarithme de la prédiction, qui vaut {0}. Donnez à la dernière couche une activation toujours positive, comme exponential ou softplus</translation>
    </message>
    <message>
        <source>TP · TN / (FP · FN): the odds of an alarm among positives over those among negatives; 1 is guessing. Several classes: mean of each against the rest, where it is defined.</source>
        <translation>TP · TN / (FP · FN)&#xa0;: la cote d&apos;une alarme parmi les positifs sur celle parmi les négatifs&#xa0;; 1 est le hasard. Plusieurs classes&#xa0;: moyenne de chacune contre le reste, là où elle est définie.</translation>
    </message>
    <message>
        <source>Area under precision over recall; a random classifier reaches the share of positives. Exact on validation and test, 200 thresholds while training. Several classes: each against the rest, then the mean.</source>
        <translation>Aire sous la précision en fonction du rappel&#xa0;; un classeur aléatoire atteint la part de positifs. Exacte en validation et test, 200 seuils à l&apos;entraînement. Plusieurs classes&#xa0;: chacune contre le reste, puis la moyenne.</translation>
    </message>
    <message>
        <source>Chance that a positive scores above a negative; 0.5 is guessing. Exact on validation and test, 200 thresholds while training. Several classes: each against the rest, then the mean.</source>
        <translation>Probabilité qu&apos;un positif ait un score au-dessus d&apos;un négatif&#xa0;; 0.5 est le hasard. Exacte en validation et test, 200 seuils à l&apos;entraînement. Plusieurs classes&#xa0;: chacune contre le reste, puis la moyenne.</translation>
    </message>
    <message>
        <source>TPR − FPR: 0 is guessing, 1 perfect. Several classes: mean of each against the rest.</source>
        <translation>TPR − FPR&#xa0;: 0 est le hasard, 1 parfait. Plusieurs classes&#xa0;: moyenne de chacune contre le reste.</translation>
    </message>
    <message>
        <source>Share predicted positive</source>
        <translation>Part prédite positive</translation>
    </message>
    <message>
        <source>(TP + FP) / all rows: how often the network says yes, right or wrong; beside the share of positives it shows over- and under-calling. Several classes: mean of each against the rest.</source>
        <translation>(TP + FP) / toutes les lignes&#xa0;: combien de fois le réseau dit oui, à raison ou à tort&#xa0;; à côté de la part des positifs, montre s&apos;il dit oui trop ou trop peu. Plusieurs classes&#xa0;: moyenne de chacune contre le reste.</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>Two spirals</source>
        <translation>Deux spirales</translation>
    </message>
    <message>
        <source>Two arms of points wound around each other. No straight line parts them: watch two small hidden layers bend the boundary.</source>
        <translation>Deux bras de points enroulés l&apos;un autour de l&apos;autre. Aucune droite ne les sépare&#xa0;: regardez deux petites couches cachées courber la frontière.</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>Fleurs d&apos;iris</translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 flowers of 1936: four lengths in, one of three species out. Trains in a second.</source>
        <translation>Les 150 fleurs de Fisher, 1936&#xa0;: quatre longueurs en entrée, une espèce sur trois en sortie. S&apos;entraîne en une seconde.</translation>
    </message>
    <message>
        <source>Paper sheet break</source>
        <translation>Casse de papier</translation>
    </message>
    <message>
        <source>A paper machine, 69 inputs, one row every two minutes, and a break in less than 1 % of them: warn before it happens. Rare events, so look at F1, recall and false alarms, not at accuracy. The series is generated.</source>
        <translation>Une machine à papier, 69 entrées, une ligne toutes les deux minutes, et une casse dans moins de 1&#xa0;% d&apos;entre elles&#xa0;: alertez avant. Événements rares&#xa0;: regardez F1, rappel et fausses alarmes, pas l&apos;exactitude. La série est générée.</translation>
    </message>
    <message>
        <source>Sheet break with dropout</source>
        <translation>Casse avec dropout</translation>
    </message>
    <message>
        <source>Half of each hidden layer is switched off at every step. The validation loss no longer rises, but fewer breaks are found.</source>
        <translation>La moitié de chaque couche cachée est désactivée à chaque pas. La perte de validation ne monte plus, mais moins de casses sont trouvées.</translation>
    </message>
    <message>
        <source>Sheet break with class weights</source>
        <translation>Casse avec poids de classe</translation>
    </message>
    <message>
        <source>A missed break counts 75 times a false alarm. Recall starts high and falls, false alarms with it: choose your epoch.</source>
        <translation>Une casse manquée compte 75 fois une fausse alarme. Le rappel part haut et baisse, les fausses alarmes avec lui&#xa0;: choisissez votre époque.</translation>
    </message>
    <message>
        <source>Sheet break with selu</source>
        <translation>Casse avec selu</translation>
    </message>
    <message>
        <source>Self-normalising layers: selu, LeCun-normal weights and alpha dropout belong together.</source>
        <translation>Couches auto-normalisées&#xa0;: selu, poids LeCun normaux et alpha dropout vont ensemble.</translation>
    </message>
    <message>
        <source>Sheet break with telu</source>
        <translation>Casse avec telu</translation>
    </message>
    <message>
        <source>A thresholded selu: small outputs become zero, so that noise is not passed on.</source>
        <translation>Une selu à seuil&#xa0;: les petites sorties deviennent nulles, si bien que le bruit ne passe pas.</translation>
    </message>
    <message>
        <source>Sheet break with SMOTE</source>
        <translation>Casse avec SMOTE</translation>
    </message>
    <message>
        <source>Breaks are made up between neighbouring ones until both classes are equally frequent, in the training rows only. Watch recall fall while training goes on.</source>
        <translation>Des casses sont inventées entre voisines jusqu&apos;à ce que les deux classes soient aussi fréquentes, à l&apos;entraînement seulement. Regardez le rappel baisser pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Un pas à la main</translation>
    </message>
    <message>
        <source>Nine weights, one row to train on, one step: small enough to follow with pencil and paper. The loss before the step is 0.5957; train one epoch and compare every weight.</source>
        <translation>Neuf poids, une ligne, un pas : assez petit pour suivre au crayon. La perte avant le pas vaut 0,5957 ; entraînez une époque et comparez chaque poids.</translation>
    </message>
    <message>
        <source>A curve from straight pieces</source>
        <translation>Une courbe en segments</translation>
    </message>
    <message>
        <source>Each relu unit adds one bend. Thirteen of them follow a cubic; try 1, 2, 3 and 6 and watch the error grow.</source>
        <translation>Chaque unité relu ajoute un coude. Treize suivent une cubique ; essayez 1, 2, 3 et 6 et voyez l’erreur grandir.</translation>
    </message>
    <message>
        <source>Linear regression as a network</source>
        <translation>Régression linéaire en réseau</translation>
    </message>
    <message>
        <source>One unit without activation and squared error is linear regression: the same coefficients as least squares.</source>
        <translation>Une unité sans activation et l’erreur quadratique : c’est la régression linéaire, avec les coefficients des moindres carrés.</translation>
    </message>
    <message>
        <source>Logistic regression as a network</source>
        <translation>Régression logistique en réseau</translation>
    </message>
    <message>
        <source>One sigmoid unit and cross-entropy is logistic regression: a straight boundary, the same coefficients.</source>
        <translation>Une unité sigmoid et l’entropie croisée : c’est la régression logistique, une frontière droite, les mêmes coefficients.</translation>
    </message>
    <message>
        <source>A toy network</source>
        <translation>Un réseau jouet</translation>
    </message>
    <message>
        <source>Five inputs, three and four sigmoid units, one answer: 39 parameters, all to be seen at once.</source>
        <translation>Cinq entrées, trois et quatre unités sigmoid, une réponse : 39 paramètres, visibles d’un coup.</translation>
    </message>
    <message>
        <source>Correlation as a metric</source>
        <translation>La corrélation comme métrique</translation>
    </message>
    <message>
        <source>A regression judged by the mean absolute error and by Pearson&apos;s r, which is 1 where predictions lie on a line with the truth.</source>
        <translation>Une régression jugée par l’erreur absolue moyenne et le r de Pearson, qui vaut 1 quand prédictions et vérité sont alignées.</translation>
    </message>
    <message>
        <source>Sheet break with an LSTM</source>
        <translation>Casse avec un LSTM</translation>
    </message>
    <message>
        <source>Five rows, ten minutes, are read one after the other; what the cell remembers of them decides. Open the gates on Inspect while it trains.</source>
        <translation>Cinq lignes, dix minutes, sont lues l&apos;une après l&apos;autre&#xa0;; ce que la cellule en retient décide. Ouvrez les portes sous Examiner pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Sheet break with a tanh LSTM</source>
        <translation>Casse avec un LSTM tanh</translation>
    </message>
    <message>
        <source>The same with tanh instead of relu: nothing can grow without bound, and the validation loss rises later.</source>
        <translation>De même avec tanh au lieu de relu&#xa0;: rien ne peut croître sans borne, et la perte de validation remonte plus tard.</translation>
    </message>
    <message>
        <source>Sheet break, every step counts</source>
        <translation>Casse, chaque pas compte</translation>
    </message>
    <message>
        <source>The last LSTM gives its state after each of the five steps, not only after the last one.</source>
        <translation>Le dernier LSTM donne son état après chacun des cinq pas, pas seulement après le dernier.</translation>
    </message>
    <message>
        <source>Sheet break with recurrent dropout</source>
        <translation>Casse avec dropout récurrent</translation>
    </message>
    <message>
        <source>Half of what the cells hand on is switched off, the same half for a whole sequence: slow to begin, hard to overfit.</source>
        <translation>La moitié de ce que les cellules transmettent est désactivée, la même pour toute une séquence&#xa0;: lent à démarrer, difficile à surapprendre.</translation>
    </message>
    <message>
        <source>Sheet break read backwards</source>
        <translation>Casse lue à rebours</translation>
    </message>
    <message>
        <source>The first LSTM reads the newest row first.</source>
        <translation>Le premier LSTM lit d&apos;abord la ligne la plus récente.</translation>
    </message>
    <message>
        <source>Sheet break in both directions</source>
        <translation>Casse dans les deux sens</translation>
    </message>
    <message>
        <source>Two LSTMs read each window, one forwards and one backwards. Good for finished records; a stream knows no future.</source>
        <translation>Deux LSTM lisent chaque fenêtre, l&apos;un vers l&apos;avant, l&apos;autre à rebours. Bon pour des enregistrements achevés&#xa0;; un flux ne connaît pas le futur.</translation>
    </message>
    <message>
        <source>Sheet break, forty minutes back</source>
        <translation>Casse, quarante minutes en arrière</translation>
    </message>
    <message>
        <source>Look-back 20 instead of 5. More is not always better: compare it with the short one.</source>
        <translation>Recul de 20 au lieu de 5. Plus n&apos;est pas toujours mieux&#xa0;: comparez-le au court.</translation>
    </message>
    <message>
        <source>Sheet break, a state carried along</source>
        <translation>Casse, un état transmis</translation>
    </message>
    <message>
        <source>No windows: the state goes on from row to row through the whole record, in 128 streams side by side, and is forgotten at the end of an epoch.</source>
        <translation>Pas de fenêtres&#xa0;: l&apos;état passe de ligne en ligne à travers tout l&apos;enregistrement, en 128 flux côte à côte, et est oublié à la fin d&apos;une époque.</translation>
    </message>
    <message>
        <source>Sheet break with a simple RNN</source>
        <translation>Casse avec un RNN simple</translation>
    </message>
    <message>
        <source>A recurrent layer without gates, a quarter of the parameters: what do the gates of an LSTM buy?</source>
        <translation>Une couche récurrente sans portes, un quart des paramètres&#xa0;: que rapportent les portes d&apos;un LSTM&#xa0;?</translation>
    </message>
    <message>
        <source>Sheet break with a GRU</source>
        <translation>Casse avec un GRU</translation>
    </message>
    <message>
        <source>Two gates instead of three and no cell state.</source>
        <translation>Deux portes au lieu de trois et pas d&apos;état de cellule.</translation>
    </message>
    <message>
        <source>Sheet break with peepholes</source>
        <translation>Casse avec peepholes</translation>
    </message>
    <message>
        <source>The gates see the cell state, not only what it lets out.</source>
        <translation>Les portes voient l&apos;état de la cellule, pas seulement ce qu&apos;elle laisse sortir.</translation>
    </message>
    <message>
        <source>Sheet break, memory of second order</source>
        <translation>Casse, mémoire d&apos;ordre 2</translation>
    </message>
    <message>
        <source>The cell state also takes half of what it was two steps before.</source>
        <translation>L&apos;état de la cellule reprend aussi la moitié de ce qu&apos;il était deux pas plus tôt.</translation>
    </message>
    <message>
        <source>Sheet break, gated memory of second order</source>
        <translation>Casse, mémoire d&apos;ordre 2 à portes</translation>
    </message>
    <message>
        <source>A gate of its own decides how much of the state two steps before is taken.</source>
        <translation>Une porte à part décide quelle part de l&apos;état d&apos;il y a deux pas est reprise.</translation>
    </message>
    <message>
        <source>Sheet break with the LSTM of 1997</source>
        <translation>Casse avec le LSTM de 1997</translation>
    </message>
    <message>
        <source>The first LSTM had no forget gate: what the cell took in stays.</source>
        <translation>Le premier LSTM n&apos;avait pas de porte d&apos;oubli&#xa0;: ce que la cellule a pris y reste.</translation>
    </message>
    <message>
        <source>A score that is none</source>
        <translation>Un score qui n&apos;en est pas un</translation>
    </message>
    <message>
        <source>This series holds no sign at all of a coming break. Train: with a random split F1 climbs to about 0.3 all the same, because each break labels two rows that are nearly equal, and one of them is in training. Now set the split on Data to blocked and train again: nothing is left. Scores of a random split are no early warning.</source>
        <translation>Cette série n&apos;a aucun signe d&apos;une casse à venir. Entraînez&#xa0;: avec un partage au hasard, F1 monte quand même à environ 0.3, car chaque casse étiquette deux lignes presque égales, dont l&apos;une est dans l&apos;entraînement. Réglez maintenant le partage sur blocked à la page Données et entraînez à nouveau&#xa0;: il ne reste rien. Les scores d&apos;un partage au hasard ne sont pas une alerte précoce.</translation>
    </message>
    <message>
        <source>Remember two numbers: LSTM</source>
        <translation>Retenir deux nombres&#xa0;: LSTM</translation>
    </message>
    <message>
        <source>Fifty random numbers, two of them marked, up to fifty steps apart: tell their sum. Guessing has an error of 0.167; the gates learn to keep the first mark.</source>
        <translation>Cinquante nombres aléatoires, dont deux marqués, à cinquante pas l&apos;un de l&apos;autre au plus&#xa0;: donner leur somme. Deviner a une erreur de 0.167&#xa0;; les portes apprennent à garder la première marque.</translation>
    </message>
    <message>
        <source>Remember two numbers: simple RNN</source>
        <translation>Retenir deux nombres&#xa0;: RNN simple</translation>
    </message>
    <message>
        <source>The same task without gates: what was seen first has faded when the second mark comes.</source>
        <translation>La même tâche sans portes&#xa0;: ce qui a été vu d&apos;abord s&apos;est effacé quand vient la seconde marque.</translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>The formula gives one value for all units, and an activation needs one for each: use x outside of sum and mean too.</source>
        <translation>La formule donne une valeur pour toutes les unités, et une activation en demande une pour chacune&#xa0;: utilisez x aussi hors de sum et mean.</translation>
    </message>
    <message>
        <source>The test runs from {0} to {1}: the first must be the lower one.</source>
        <translation>Le test va de {0} à {1}&#xa0;: le premier doit être le plus petit.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>A formula in x: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where, sum and mean over the units. The slope follows by itself.</source>
        <translation>Une formule en x&#xa0;: + - * / ^, comparaisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where, sum et mean sur les unités. La pente en découle seule.</translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation>Formule propre</translation>
    </message>
    <message>
        <source>f(x) as you write it, for example where(x &gt; 0, x, a*(exp(x) - 1)) with a=0.1; tested before its first use.</source>
        <translation>f(x) comme vous l&apos;écrivez, par exemple where(x &gt; 0, x, a*(exp(x) - 1)) avec a=0.1&#xa0;; testée avant son premier emploi.</translation>
    </message>
    <message>
        <source>{0} of {1} has no finite slope</source>
        <translation>{0} de {1} n&apos;a pas de pente finie</translation>
    </message>
    <message>
        <source>{0} needs a value above 0, but gets {1}</source>
        <translation>{0} demande une valeur au-dessus de 0, mais reçoit {1}</translation>
    </message>
    <message>
        <source>{0} needs a value above -1, but gets {1}</source>
        <translation>{0} demande une valeur au-dessus de -1, mais reçoit {1}</translation>
    </message>
    <message>
        <source>{0} needs a value of at least 0, but gets {1}</source>
        <translation>{0} demande une valeur d&apos;au moins 0, mais reçoit {1}</translation>
    </message>
    <message>
        <source>{0} is divided by 0</source>
        <translation>{0} est divisé par 0</translation>
    </message>
    <message>
        <source>{0} ^ {1} does not exist: the power of a negative number must be whole</source>
        <translation>{0} ^ {1} n&apos;existe pas&#xa0;: la puissance d&apos;un nombre négatif doit être entière</translation>
    </message>
    <message>
        <source>{0} ^ {1} is too large or does not exist</source>
        <translation>{0} ^ {1} est trop grand ou n&apos;existe pas</translation>
    </message>
    <message>
        <source>{0} of {1} is too large for a number</source>
        <translation>{0} de {1} est trop grand pour un nombre</translation>
    </message>
    <message>
        <source>the result of {0} is too large for a number</source>
        <translation>le résultat de {0} est trop grand pour un nombre</translation>
    </message>
    <message>
        <source>the formula is given {0}</source>
        <translation>la formule reçoit {0}</translation>
    </message>
    <message>
        <source>column {0}: {1} (at {2})</source>
        <translation>colonne {0}&#xa0;: {1} (en {2})</translation>
    </message>
    <message>
        <source>The formula reads x{0}, but the layer has {1} input(s): connect what is missing.</source>
        <translation>La formule lit x{0}, mais la couche a {1} entrée(s)&#xa0;: connectez ce qui manque.</translation>
    </message>
    <message>
        <source>The formula does not read input {0}: call it x{0} there, or remove the wire.</source>
        <translation>La formule ne lit pas l&apos;entrée {0}&#xa0;: appelez-la x{0}, ou retirez le lien.</translation>
    </message>
    <message>
        <source>A formula in the inputs x1, x2 … (x is the first), element by element: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where; sum and mean run over the last axis.</source>
        <translation>Une formule des entrées x1, x2 … (x est la première), élément par élément&#xa0;: + - * / ^, comparaisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where&#xa0;; sum et mean parcourent le dernier axe.</translation>
    </message>
    <message>
        <source>y = a formula of the inputs as you write it, for example x1 * sigmoid(x2); axes of size 1 are repeated. A formula that is a sum or mean gives one value.</source>
        <translation>y = une formule des entrées comme vous l&apos;écrivez, par exemple x1 * sigmoid(x2)&#xa0;; les axes de taille 1 sont répétés. Une formule qui est sum ou mean donne une seule valeur.</translation>
    </message>
    <message>
        <source>the character &apos;{0}&apos; means nothing in a formula</source>
        <translation>le caractère «&#xa0;{0}&#xa0;» n&apos;a pas de sens dans une formule</translation>
    </message>
    <message>
        <source>a digit is expected beside the decimal point</source>
        <translation>un chiffre est attendu à côté du point décimal</translation>
    </message>
    <message>
        <source>the number {0} is too large or too small</source>
        <translation>le nombre {0} est trop grand ou trop petit</translation>
    </message>
    <message>
        <source>Formula, column {0}: {1}.</source>
        <translation>Formule, colonne {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The loss does not depend on y_pred, so nothing could be learnt from it.</source>
        <translation>La perte ne dépend pas de y_pred, si bien que rien n&apos;en serait appris.</translation>
    </message>
    <message>
        <source>A formula in y_true and y_pred. One value per output is averaged over the outputs; with sum or mean the formula gives one value per sample itself. Weights are applied to it, unless it uses sample_weight.</source>
        <translation>Une formule en y_true et y_pred. Une valeur par sortie est moyennée sur les sorties&#xa0;; avec sum ou mean la formule donne elle-même une valeur pour chaque exemple. Les poids s&apos;y appliquent, sauf si elle utilise sample_weight.</translation>
    </message>
    <message>
        <source>A loss as you write it in y_true and y_pred, one value per sample, for example abs(y_true - y_pred)^1.5; tested before its first use.</source>
        <translation>Une perte comme vous l&apos;écrivez en y_true et y_pred, une valeur pour chaque exemple, comme abs(y_true - y_pred)^1.5&#xa0;; testée avant son premier emploi.</translation>
    </message>
    <message>
        <source>A formula of TP, FP, TN, FN is the whole metric: leave the denominator empty.</source>
        <translation>Une formule de TP, FP, TN, FN est la métrique entière&#xa0;: laissez le dénominateur vide.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not occur in the formula: use it there or remove it.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» n&apos;apparaît pas dans la formule&#xa0;: utilisez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Either a formula in y_true and y_pred, summed over all rows and divided by the sum of the denominator; or one of TP, FP, TN, FN, the counts of a yes-or-no problem.</source>
        <translation>Soit une formule en y_true et y_pred, sommée sur toutes les lignes et divisée par la somme du dénominateur&#xa0;; soit une de TP, FP, TN, FN, les comptes d&apos;un problème oui-ou-non.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>A formula in y_true and y_pred, summed too; empty: the number of values.</source>
        <translation>Une formule en y_true et y_pred, sommée aussi&#xa0;; vide&#xa0;: le nombre de valeurs.</translation>
    </message>
    <message>
        <source>Of the ratio</source>
        <translation>Du rapport</translation>
    </message>
    <message>
        <source>A formula in ratio that gives the number to show, such as sqrt(ratio); empty: the ratio itself.</source>
        <translation>Une formule de ratio qui donne le nombre à montrer, comme sqrt(ratio)&#xa0;; vide&#xa0;: le rapport même.</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus haut est mieux</translation>
    </message>
    <message>
        <source>Which way is good, for early stopping and the best weights.</source>
        <translation>Quel sens est bon, pour l&apos;arrêt précoce et les meilleurs poids.</translation>
    </message>
    <message>
        <source>Σ formula / Σ denominator over all rows of the epoch, or a function of TP, FP, TN, FN such as TP / (TP + FN).</source>
        <translation>Σ formule / Σ dénominateur sur toutes les lignes de l&apos;époque, ou une fonction de TP, FP, TN, FN comme TP / (TP + FN).</translation>
    </message>
    <message>
        <source>the formula is too long: more than {0} operations</source>
        <translation>la formule est trop longue&#xa0;: plus de {0} opérations</translation>
    </message>
    <message>
        <source>The formula is empty: write something of {0}, such as {1} * 2.</source>
        <translation>La formule est vide&#xa0;: écrivez quelque chose de {0}, comme {1} * 2.</translation>
    </message>
    <message>
        <source>an operator is expected before {0}; a product is written with *, as in 2*x</source>
        <translation>un opérateur est attendu avant {0}&#xa0;; un produit s&apos;écrit avec *, comme 2*x</translation>
    </message>
    <message>
        <source>&apos;=&apos; gives a name to a value, as in d = x - 1; d*d; to compare, write ==</source>
        <translation>«&#xa0;=&#xa0;» nomme une valeur, comme dans d = x - 1; d*d&#xa0;; pour comparer, écrivez ==</translation>
    </message>
    <message>
        <source>this ) closes no bracket</source>
        <translation>ce ) ne ferme aucune parenthèse</translation>
    </message>
    <message>
        <source>the end is expected, but {0} follows</source>
        <translation>la fin est attendue, mais {0} suit</translation>
    </message>
    <message>
        <source>The formula is a constant: it must depend on {0}.</source>
        <translation>La formule est une constante&#xa0;: elle doit dépendre de {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; means something already: choose another name</source>
        <translation>«&#xa0;{0}&#xa0;» a déjà un sens&#xa0;: choisissez un autre nom</translation>
    </message>
    <message>
        <source>a ; is expected after the value of &apos;{0}&apos;, but there is {1}</source>
        <translation>un&#xa0;; est attendu après la valeur de «&#xa0;{0}&#xa0;», mais il y a {1}</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>les parenthèses sont trop imbriquées</translation>
    </message>
    <message>
        <source>comparisons do not chain: write (a &lt; x) * (x &lt; b)</source>
        <translation>les comparaisons ne s&apos;enchaînent pas&#xa0;: écrivez (a &lt; x) * (x &lt; b)</translation>
    </message>
    <message>
        <source>a number, a name or a bracket is expected, but there is {0}</source>
        <translation>un nombre, un nom ou une parenthèse est attendu, mais il y a {0}</translation>
    </message>
    <message>
        <source>the bracket of column {0} is not closed: ) is expected, but there is {1}</source>
        <translation>la parenthèse de la colonne {0} n&apos;est pas fermée&#xa0;: ) est attendu, mais il y a {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a function: ( is expected after it, but there is {1}</source>
        <translation>«&#xa0;{0}&#xa0;» est une fonction&#xa0;: ( est attendu après elle, mais il y a {1}</translation>
    </message>
    <message>
        <source>unknown function &apos;{0}&apos;. Known: {1}</source>
        <translation>fonction inconnue «&#xa0;{0}&#xa0;». Connues&#xa0;: {1}</translation>
    </message>
    <message>
        <source>unknown function &apos;{0}&apos;; did you mean &apos;{1}&apos;? Known: {2}</source>
        <translation>fonction inconnue «&#xa0;{0}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{1}&#xa0;»&#xa0;? Connues&#xa0;: {2}</translation>
    </message>
    <message>
        <source>unknown name &apos;{0}&apos;. Known: {1}; or give it a value under parameters, as in {0}=0.1</source>
        <translation>nom inconnu «&#xa0;{0}&#xa0;». Connus&#xa0;: {1}&#xa0;; ou donnez-lui une valeur sous paramètres, comme {0}=0.1</translation>
    </message>
    <message>
        <source>unknown name &apos;{0}&apos;; did you mean &apos;{2}&apos;? Known: {1}; or give it a value under parameters, as in {0}=0.1</source>
        <translation>nom inconnu «&#xa0;{0}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;? Connus&#xa0;: {1}&#xa0;; ou donnez-lui une valeur sous paramètres, comme {0}=0.1</translation>
    </message>
    <message>
        <source>a comma or ) is expected in the call of &apos;{0}&apos;, but there is {1}</source>
        <translation>une virgule ou ) est attendue dans l&apos;appel de «&#xa0;{0}&#xa0;», mais il y a {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes {1} value(s), but {2} are given</source>
        <translation>«&#xa0;{0}&#xa0;» prend {1} valeur(s), mais {2} sont données</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes at least {1} values, but {2} are given (at most {3})</source>
        <translation>«&#xa0;{0}&#xa0;» prend au moins {1} valeurs, mais {2} sont données (au plus {3})</translation>
    </message>
    <message>
        <source>The formula is longer than {0} characters.</source>
        <translation>La formule dépasse {0} caractères.</translation>
    </message>
    <message>
        <source>The parameters &apos;{0}&apos; cannot be read: write them as a=0.1, b=2.</source>
        <translation>Les paramètres «&#xa0;{0}&#xa0;» ne peuvent pas être lus&#xa0;: écrivez-les comme a=0.1, b=2.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; cannot be read: write name=number, as in a=0.1.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: écrivez name=number, comme dans a=0.1.</translation>
    </message>
    <message>
        <source>The parameter {0} needs a number, but has &apos;{1}&apos;.</source>
        <translation>Le paramètre {0} demande un nombre, mais a «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; means something already: choose another name.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» a déjà un sens&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; is given twice.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>The self-test of the formula failed, {0}. Keep the value away from there, as in max(x, 1e-7), or set the test range to what the formula is made for.</source>
        <translation>L&apos;auto-test de la formule a échoué, {0}. Tenez la valeur loin de là, comme dans max(x, 1e-7), ou réglez la plage de test sur ce pour quoi la formule est faite.</translation>
    </message>
    <message>
        <source>The self-test of the formula failed: at {0} its slope by {1} is {2}, by differences {3}.</source>
        <translation>L&apos;auto-test de la formule a échoué&#xa0;: en {0} sa pente selon {1} est {2}, par différences {3}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Numbers that the formula calls by name: a=0.1, b=2. In words each may stand as an option of its own.</source>
        <translation>Nombres que la formule appelle par nom&#xa0;: a=0.1, b=2. En toutes lettres chacun peut être une option à part.</translation>
    </message>
    <message>
        <source>Tested from</source>
        <translation>Testée de</translation>
    </message>
    <message>
        <source>Tested to</source>
        <translation>Testée jusqu&apos;à</translation>
    </message>
    <message>
        <source>Lowest value at which the formula and its slope must be finite: tested before its first use.</source>
        <translation>Plus petite valeur où la formule et sa pente doivent être finies&#xa0;: testée avant son premier emploi.</translation>
    </message>
    <message>
        <source>Highest value at which the formula and its slope must be finite: tested before its first use.</source>
        <translation>Plus grande valeur où la formule et sa pente doivent être finies&#xa0;: testée avant son premier emploi.</translation>
    </message>
    <message>
        <source>{0}. Keep the values away from there in the formula, as in max(y_pred, 1e-7), choose another activation of the last layer or another target</source>
        <translation>{0}. Dans la formule, tenez les valeurs à l&apos;écart de ce point, comme dans max(y_pred, 1e-7), choisissez une autre activation de la dernière couche ou une autre cible</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>{0}: the weights “{1}” have the shape {2}, but the layer needs {3}. Reset the weights or undo the change of the layer.</source>
        <translation>{0}&#xa0;: les poids «&#xa0;{1}&#xa0;» ont la forme {2}, mais la couche demande {3}. Réinitialisez les poids ou annulez le changement de la couche.</translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the entry “{0}” {1}</source>
        <translation>l&apos;entrée «&#xa0;{0}&#xa0;» {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagée</translation>
    </message>
    <message>
        <source>has not the size it claims</source>
        <translation>n&apos;a pas la taille annoncée</translation>
    </message>
    <message>
        <source>has a wrong checksum</source>
        <translation>a une somme de contrôle fausse</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>a un nom qui n&apos;est pas permis</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>y est deux fois</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffrée</translation>
    </message>
    <message>
        <source>has an impossible size</source>
        <translation>a une taille impossible</translation>
    </message>
    <message>
        <source>would unpack to an unreasonable size</source>
        <translation>occuperait une taille démesurée une fois décompressée</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrite</translation>
    </message>
    <message>
        <source>it is no zip archive, or its end is missing</source>
        <translation>ce n&apos;est pas une archive zip, ou sa fin manque</translation>
    </message>
    <message>
        <source>the data description is damaged: {0}</source>
        <translation>la description des données est endommagée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The generator “{0}” is missing from this build.</source>
        <translation>Le générateur «&#xa0;{0}&#xa0;» manque dans cette version compilée.</translation>
    </message>
    <message>
        <source>The data of the example “{0}” are missing from this build.</source>
        <translation>Les données de l&apos;exemple «&#xa0;{0}&#xa0;» manquent dans cette version compilée.</translation>
    </message>
    <message>
        <source>There is no example “{0}”. The examples are: {1}.</source>
        <translation>L&apos;exemple «&#xa0;{0}&#xa0;» n&apos;existe pas. Les exemples sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check the path.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Choose a file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, not a file. Choose a file.</source>
        <translation>«&#xa0;{0}&#xa0;» est de type «&#xa0;{1}&#xa0;», pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“{0}” may not be read. Ask for the right to read it.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu. Demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>No file name was given to save to.</source>
        <translation>Aucun nom de fichier n&apos;est donné pour l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: it is a folder. Add a file name.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: c&apos;est un dossier. Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: it is a {1}, not a file. Choose another name.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: c&apos;est de type «&#xa0;{1}&#xa0;», pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: the file is write-protected. Choose another name.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: le fichier est protégé en écriture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: there is no folder “{1}”. Create it first.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: le dossier «&#xa0;{1}&#xa0;» n&apos;existe pas. Créez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: you may not write to the folder “{1}”. Choose another one.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: vous ne pouvez pas écrire dans le dossier «&#xa0;{1}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Could not save “{0}”: {1}. The old file, if any, is unchanged; free space or choose another place.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas pu être enregistré&#xa0;: {1}. L&apos;ancien fichier éventuel est inchangé&#xa0;; libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read to its end: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu jusqu&apos;à la fin&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: that is the input file “{1}”, which would be lost. Choose another name.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: c&apos;est le fichier d&apos;entrée «&#xa0;{1}&#xa0;», qui serait perdu. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: a file that is no Netloom project has that name and would be lost. Choose another name, or remove that file first.</source>
        <translation>Impossible d&apos;enregistrer dans «&#xa0;{0}&#xa0;»&#xa0;: un fichier de ce nom, qui n&apos;est pas un projet Netloom, serait perdu. Choisissez un autre nom, ou retirez d&apos;abord ce fichier.</translation>
    </message>
    <message>
        <source>the network is damaged: {0}</source>
        <translation>le réseau est endommagé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>“{0}” is a damaged gzip file: its bytes make no sense from byte {1} on (text up to byte {2} could be unpacked). Fetch it again.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier gzip endommagé&#xa0;: ses octets n&apos;ont plus de sens à partir de l&apos;octet {1} (le texte a pu être décompressé jusqu&apos;à l&apos;octet {2}). Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is a truncated gzip file: it ends after {1} bytes in the middle of the data (text up to byte {2} could be unpacked). Fetch it again.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier gzip tronqué&#xa0;: il finit après {1} octets au milieu des données (le texte a pu être décompressé jusqu&apos;à l&apos;octet {2}). Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}”: there is not enough memory to unpack it.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: il n&apos;y a pas assez de mémoire pour le décompresser.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} bytes. Unpack it and split it first.</source>
        <translation>«&#xa0;{0}&#xa0;» dépasse {1} octets une fois décompressé. Décompressez-le et divisez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>“{0}” has {1} columns, “{2}” has {3}. Only files of one kind make one table.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} colonnes, «&#xa0;{2}&#xa0;» en a {3}. Seuls des fichiers du même genre forment une table.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}” as “{2}” has. Only files of one kind make one table.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de colonne «&#xa0;{1}&#xa0;» comme «&#xa0;{2}&#xa0;». Seuls des fichiers du même genre forment une table.</translation>
    </message>
    <message>
        <source>“{0}” is a Parquet or Arrow file, for which Debian has no library. Convert it, in Python: pandas.read_parquet(name).to_csv(&quot;table.csv&quot;, index=False).</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier Parquet ou Arrow, pour lequel Debian n&apos;a pas de bibliothèque. Convertissez-le, en Python&#xa0;: pandas.read_parquet(name).to_csv(&quot;table.csv&quot;, index=False).</translation>
    </message>
    <message>
        <source>“{0}” is a spreadsheet. Save its sheet as CSV and open that.</source>
        <translation>«&#xa0;{0}&#xa0;» est un classeur. Enregistrez sa feuille en CSV et ouvrez-la.</translation>
    </message>
    <message>
        <source>“{0}” is an HDF5 file, which is not read as a table. In Python: numpy.savez(&quot;table.npz&quot;, x=…, y=…).</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier HDF5, qui n&apos;est pas lu comme table. En Python&#xa0;: numpy.savez(&quot;table.npz&quot;, x=…, y=…).</translation>
    </message>
    <message>
        <source>“{0}” is a pickle, which could run any code when opened, so it is not read. Save the table as CSV.</source>
        <translation>«&#xa0;{0}&#xa0;» est un pickle, qui pourrait exécuter du code à l&apos;ouverture&#xa0;; il n&apos;est donc pas lu. Enregistrez la table en CSV.</translation>
    </message>
    <message>
        <source>“{0}” has {1} rows and “{2}” has {3}: they do not belong together. Choose the labels of these images.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} lignes et «&#xa0;{2}&#xa0;» en a {3}&#xa0;: ils ne vont pas ensemble. Choisissez les étiquettes de ces images.</translation>
    </message>
    <message>
        <source>No data file was given.</source>
        <translation>Aucun fichier de données n&apos;est donné.</translation>
    </message>
    <message>
        <source>No target column was chosen. The columns are: {0}.</source>
        <translation>Aucune colonne cible n&apos;est choisie. Les colonnes sont&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}” to be the target. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» choisie comme cible n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no column “{0}” to leave out. The columns are: {1}.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» à exclure n&apos;existe pas. Les colonnes sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The network cannot be used.</source>
        <translation>Le réseau ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The network has {0} million parameters and needs about {1} GB of memory to train; {2} GB are available. Use smaller layers.</source>
        <translation>Le réseau a {0} millions de paramètres et demande environ {1}&#xa0;Go de mémoire à l&apos;entraînement&#xa0;; {2}&#xa0;Go sont disponibles. Utilisez des couches plus petites.</translation>
    </message>
    <message>
        <source>There are only {0} training rows: the batch size is {0} instead of {1}.</source>
        <translation>Il n&apos;y a que {0} lignes d&apos;entraînement&#xa0;: la taille de lot est {0} au lieu de {1}.</translation>
    </message>
    <message>
        <source>The data file “{0}” is missing. Put it there, or “{1}” beside the project.</source>
        <translation>Le fichier de données «&#xa0;{0}&#xa0;» manque. Mettez-le là, ou «&#xa0;{1}&#xa0;» à côté du projet.</translation>
    </message>
    <message>
        <source>The data file “{0}” has changed since the project was made. Restore it, or make a new project from it.</source>
        <translation>Le fichier de données «&#xa0;{0}&#xa0;» a changé depuis la création du projet. Rétablissez-le, ou faites-en un nouveau projet.</translation>
    </message>
    <message>
        <source>The embedded data “{0}” are not in the project. Choose the file again.</source>
        <translation>Les données incluses «&#xa0;{0}&#xa0;» ne sont pas dans le projet. Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The project has no data yet. Choose a file or a generator.</source>
        <translation>Le projet n&apos;a pas encore de données. Choisissez un fichier ou un générateur.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>the entry “{0}” is missing</source>
        <translation>l&apos;entrée «&#xa0;{0}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the entry “{0}” was changed or is damaged (its checksum differs)</source>
        <translation>l&apos;entrée «&#xa0;{0}&#xa0;» a changé ou est endommagée (sa somme de contrôle diffère)</translation>
    </message>
    <message>
        <source>there are entries that the manifest does not know</source>
        <translation>il y a des entrées que le manifeste ne connaît pas</translation>
    </message>
    <message>
        <source>The stored weights “{0}” fit no layer and were left out.</source>
        <translation>Les poids enregistrés «&#xa0;{0}&#xa0;» ne vont à aucune couche et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The stored optimizer state “{0}” fits no layer and was left out.</source>
        <translation>L&apos;état d&apos;optimiseur enregistré «&#xa0;{0}&#xa0;» ne va à aucune couche et a été laissé de côté.</translation>
    </message>
    <message>
        <source>a part of the optimizer&apos;s state is missing</source>
        <translation>une partie de l&apos;état de l&apos;optimiseur manque</translation>
    </message>
    <message>
        <source>the embedded data “{0}” are missing or were changed</source>
        <translation>les données incluses «&#xa0;{0}&#xa0;» manquent ou ont changé</translation>
    </message>
    <message>
        <source>it is a zip archive, but not a Netloom project</source>
        <translation>c&apos;est une archive zip, mais pas un projet Netloom</translation>
    </message>
    <message>
        <source>its format number is missing</source>
        <translation>son numéro de format manque</translation>
    </message>
    <message>
        <source>The file was written by a newer version ({0}): it can be used, but not saved. Update Netloom.</source>
        <translation>Le fichier a été écrit par une version plus récente ({0})&#xa0;: il peut être utilisé, mais pas enregistré. Mettez Netloom à jour.</translation>
    </message>
    <message>
        <source>Where the layers stand on the canvas was lost; they are laid out anew.</source>
        <translation>La place des couches sur le plan de travail est perdue&#xa0;; elles sont disposées à nouveau.</translation>
    </message>
    <message>
        <source>The weights “{0}” are missing and start anew.</source>
        <translation>Les poids «&#xa0;{0}&#xa0;» manquent et repartent à neuf.</translation>
    </message>
    <message>
        <source>The project was written by a newer version and cannot be saved without loss. Update Netloom.</source>
        <translation>Le projet a été écrit par une version plus récente et ne peut pas être enregistré sans perte. Mettez Netloom à jour.</translation>
    </message>
    <message>
        <source>Could not save “{0}”: {1}. The old file, if any, is unchanged.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas pu être enregistré&#xa0;: {1}. L&apos;ancien fichier éventuel est inchangé.</translation>
    </message>
    <message>
        <source>“{0}” is no usable Netloom project: {1}. Nothing was changed; try a backup of it.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un projet Netloom utilisable&#xa0;: {1}. Rien n&apos;a changé&#xa0;; essayez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>“{0}” is no whole .npz file: {1}</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un fichier .npz complet&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The single number “{0}” in “{1}” was left out.</source>
        <translation>Le nombre seul «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>The tensor data are damaged: {0}.</source>
        <translation>Les données du tenseur sont endommagées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The tensor data are damaged at “{1}”: {0}.</source>
        <translation>Les données du tenseur sont endommagées à «&#xa0;{1}&#xa0;»&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The network has no input “{0}”. Its inputs are: {1}.</source>
        <translation>Le réseau n&apos;a pas d&apos;entrée «&#xa0;{0}&#xa0;». Ses entrées sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Each input of the network needs its columns, once: {0}. Write &quot;a=COL,COL; b=rest&quot;.</source>
        <translation>Chaque entrée du réseau demande ses colonnes, une fois&#xa0;: {0}. Écrivez &quot;a=COL,COL; b=rest&quot;.</translation>
    </message>
    <message>
        <source>The network has {0} inputs ({1}): say which columns each one gets, as in --inputs &quot;{2}=COL,COL; {3}=rest&quot;.</source>
        <translation>Le réseau a {0} entrées ({1})&#xa0;: dites quelles colonnes reçoit chacune, comme dans --inputs &quot;{2}=COL,COL; {3}=rest&quot;.</translation>
    </message>
    <message>
        <source>The network has {0} outputs ({1}) and {2} targets: give as many targets as outputs, in the order of the outputs.</source>
        <translation>Le réseau a {0} sorties ({1}) et {2} cibles&#xa0;: donnez autant de cibles que de sorties, dans l&apos;ordre des sorties.</translation>
    </message>
    <message>
        <source>“{0}” is no output of the network. Write the losses of several outputs as &quot;OUTPUT=LOSS; OUTPUT=LOSS*WEIGHT&quot;; the outputs are: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une sortie du réseau. Écrivez les pertes de plusieurs sorties comme &quot;OUTPUT=LOSS; OUTPUT=LOSS*WEIGHT&quot;&#xa0;; les sorties sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The weight of the loss of “{0}” must be a number of 0 or more.</source>
        <translation>Le poids de la perte de «&#xa0;{0}&#xa0;» doit être un nombre de 0 ou plus.</translation>
    </message>
    <message>
        <source>the training description is damaged: {0}</source>
        <translation>la description de l&apos;entraînement est endommagée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the history is damaged: {0}</source>
        <translation>l&apos;historique est endommagé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The sub-model “{0}”: {1}</source>
        <translation>Le sous-modèle « {0} » : {1}</translation>
    </message>
    <message>
        <source>The sub-model “{0}” was saved for other inputs: its weights {1} are {2}, and here they would be {3}. Give it as many values as it was trained on.</source>
        <translation>Le sous-modèle « {0} » a été enregistré pour d’autres entrées : ses poids {1} sont {2}, ici ils seraient {3}. Donnez-lui autant de valeurs qu’à l’entraînement.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged gzip file: its {1} bytes of text do not have the checksum or the length that the file notes for them, so some of them are wrong. Fetch it again.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier gzip endommagé&#xa0;: ses {1} octets de texte n&apos;ont pas la somme de contrôle ou la longueur que le fichier indique pour eux, certains sont donc faux. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” has no line with the names of its columns, as “{1}” has. Give it one: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de ligne avec les noms de ses colonnes, alors que «&#xa0;{1}&#xa0;» en a une. Ajoutez-la&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The data have a column “file” of their own; which file a row comes from is in “{0}”.</source>
        <translation>Les données ont déjà une colonne « file » ; le fichier d&apos;où vient une ligne est dans « {0} ».</translation>
    </message>
    <message>
        <source>“{0}” has no line with the names of its columns, by which they are found. Give it one, as the data of the project have.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de ligne avec les noms de ses colonnes, qui servent à les trouver. Ajoutez-en une, comme dans les données du projet.</translation>
    </message>
    <message>
        <source>What {0} had learned is gone: the change gives its weights another shape, and they start anew. The other layers keep theirs.</source>
        <translation>Ce que {0} avait appris est perdu&#xa0;: le changement donne une autre forme à ses poids, et ils repartent à neuf. Les autres couches gardent les leurs.</translation>
    </message>
    <message>
        <source>A layer is stateful: the rows keep their order (shuffle off), in {0} streams of {1} rows each.</source>
        <translation>Une couche est stateful&#xa0;: les lignes gardent leur ordre (shuffle désactivé), en {0} flux de {1} lignes chacun.</translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The function applied to every value.</source>
        <translation>La fonction appliquée à chaque valeur.</translation>
    </message>
    <message>
        <source>y = f(x), any activation as a layer of its own.</source>
        <translation>y = f(x), toute activation comme couche à part.</translation>
    </message>
    <message>
        <source>Activity penalty</source>
        <translation>Pénalité d&apos;activité</translation>
    </message>
    <message>
        <source>y = x, and the loss grows by (l1·Σ|x| + l2·Σx²)/B: small or sparse activations.</source>
        <translation>y = x, et la perte croît de (l1·Σ|x| + l2·Σx²)/B&#xa0;: activations petites ou creuses.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Weight of Σ|x| / B: makes activations sparse.</source>
        <translation>Poids de Σ|x| / B&#xa0;: rend les activations creuses.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Weight of Σx² / B: keeps activations small.</source>
        <translation>Poids de Σx² / B&#xa0;: garde les activations petites.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Additionner</translation>
    </message>
    <message>
        <source>y = x₁ + x₂ + …, element by element; an axis of size 1 is repeated.</source>
        <translation>y = x₁ + x₂ + …, élément par élément&#xa0;; un axe de taille 1 est répété.</translation>
    </message>
    <message>
        <source>Alpha dropout keeps mean and variance only behind selu (with lecun_normal weights), and &apos;{0}&apos; has the activation {1}: use dropout, or selu.</source>
        <translation>Alpha dropout ne garde moyenne et variance que derrière selu (avec des poids lecun_normal), et «&#xa0;{0}&#xa0;» a l&apos;activation {1}&#xa0;: utilisez dropout, ou selu.</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha dropout</translation>
    </message>
    <message>
        <source>For selu networks: dropped values become selu&apos;s lower limit, then all are scaled and shifted, so that mean 0 and variance 1 stay.</source>
        <translation>Pour réseaux selu&#xa0;: les valeurs écartées prennent la limite basse de selu, puis toutes sont mises à l&apos;échelle et décalées, pour garder moyenne 0 et variance 1.</translation>
    </message>
    <message>
        <source>Share of the values that is dropped while training.</source>
        <translation>Part des valeurs écartées à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>y = (x₁ + x₂ + … + xₙ)/n, element by element; an axis of size 1 is repeated.</source>
        <translation>y = (x₁ + x₂ + … + xₙ)/n, élément par élément&#xa0;; un axe de taille 1 est répété.</translation>
    </message>
    <message>
        <source>axis = {0} is not an axis of {1}: count from 1, or from the end with -1.</source>
        <translation>axis = {0} n&apos;est pas un axe de {1}&#xa0;: comptez à partir de 1, ou de la fin avec -1.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot have statistics of its own: normalise the features (axis = -1).</source>
        <translation>Un axe à nombre de pas de temps libre ({0}) ne peut pas avoir ses propres statistiques&#xa0;: normalisez les variables (axis = -1).</translation>
    </message>
    <message>
        <source>The bias of &apos;{0}&apos; in front has no effect: the mean is taken away. Set use_bias = false there.</source>
        <translation>Le biais de «&#xa0;{0}&#xa0;» devant n&apos;a pas d&apos;effet&#xa0;: la moyenne est retirée. Réglez-y use_bias = false.</translation>
    </message>
    <message>
        <source>The axis that keeps statistics of its own: -1 is the last (features, channels).</source>
        <translation>L&apos;axe qui garde ses propres statistiques&#xa0;: -1 est le dernier (variables, canaux).</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Share of the old moving value that stays at each step. PyTorch&apos;s 0.1 is 0.9 here.</source>
        <translation>Part de l&apos;ancienne valeur mobile gardée à chaque pas. Le 0.1 de PyTorch est ici 0.9.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalisation par lot</translation>
    </message>
    <message>
        <source>Each feature to mean 0 and variance 1 over the batch, then y = γ·x̂ + β; in use with the moving mean and variance.</source>
        <translation>Chaque variable à moyenne 0 et variance 1 sur le lot, puis y = γ·x̂ + β&#xa0;; à l&apos;usage avec moyenne et variance mobiles.</translation>
    </message>
    <message>
        <source>Numbers and indices cannot be concatenated.</source>
        <translation>Nombres et indices ne peuvent pas être concaténés.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be concatenated: sizes must be equal on all axes but axis {2}.</source>
        <translation>{0} et {1} ne peuvent pas être concaténés&#xa0;: les tailles doivent être égales sur tous les axes sauf l&apos;axe {2}.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>The axis that grows: -1 is the last one (features, channels), 1 the first.</source>
        <translation>L&apos;axe qui s&apos;allonge&#xa0;: -1 est le dernier (variables, canaux), 1 le premier.</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Concaténer</translation>
    </message>
    <message>
        <source>The inputs one after the other along an axis.</source>
        <translation>Les entrées l&apos;une après l&apos;autre le long d&apos;un axe.</translation>
    </message>
    <message>
        <source>axes: one axis for both inputs or one for each is expected, and there are {0}.</source>
        <translation>axes&#xa0;: un axe pour les deux entrées ou un pour chacune est attendu, et il y en a {0}.</translation>
    </message>
    <message>
        <source>axes: {0} is not an axis of the input {1}: count from 1, or from the end with -1.</source>
        <translation>axes&#xa0;: {0} n&apos;est pas un axe de l&apos;entrée {1}&#xa0;: comptez à partir de 1, ou de la fin avec -1.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be multiplied along the axes {2}: the sizes {3} and {4} differ or are open.</source>
        <translation>{0} et {1} ne peuvent pas être multipliés le long des axes {2}&#xa0;: les tailles {3} et {4} diffèrent ou sont libres.</translation>
    </message>
    <message>
        <source>The product of {0} and {1} has too many axes.</source>
        <translation>Le produit de {0} et {1} a trop d&apos;axes.</translation>
    </message>
    <message>
        <source>The product of {0} and {1} has more than a billion values.</source>
        <translation>Le produit de {0} et {1} a plus d&apos;un milliard de valeurs.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>The axis that is summed over: one for both inputs, or one for each as in [2,1]; -1 is the last.</source>
        <translation>L&apos;axe de sommation&#xa0;: un pour les deux entrées, ou un pour chacune comme dans [2,1]&#xa0;; -1 est le dernier.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Vectors of length 1 first: the result is the cosine between them.</source>
        <translation>D&apos;abord des vecteurs de longueur 1&#xa0;: le résultat est leur cosinus.</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>Produit scalaire</translation>
    </message>
    <message>
        <source>Sum of products of two inputs along an axis: similarity of vectors, product of matrices per sample.</source>
        <translation>Somme des produits de deux entrées le long d&apos;un axe&#xa0;: similarité de vecteurs, produit de matrices pour chaque exemple.</translation>
    </message>
    <message>
        <source>Dropout after selu destroys the mean 0 and variance 1 that selu keeps: use alpha_dropout there.</source>
        <translation>Dropout après selu détruit la moyenne 0 et la variance 1 que selu garde&#xa0;: utilisez-y alpha_dropout.</translation>
    </message>
    <message>
        <source>Dropout drops {0} of the input itself: 0.2 or less is usual in front of the first layer.</source>
        <translation>Dropout écarte {0} de l&apos;entrée même&#xa0;: 0.2 ou moins est usuel devant la première couche.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>While training each value is 0 with probability rate, else divided by 1 − rate; otherwise y = x.</source>
        <translation>À l&apos;entraînement, chaque valeur est 0 avec la probabilité rate, sinon divisée par 1 − rate&#xa0;; ailleurs y = x.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Outputs go down to −alpha.</source>
        <translation>Les sorties descendent jusqu&apos;à −alpha.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else alpha · (exp(x) − 1).</source>
        <translation>y = x pour x &gt; 0, sinon alpha · (exp(x) − 1).</translation>
    </message>
    <message>
        <source>An embedding looks up indices, and its input carries numbers (float32): set dtype = int32 at the input.</source>
        <translation>Un plongement cherche des indices, et son entrée porte des nombres (float32)&#xa0;: réglez dtype = int32 à l&apos;entrée.</translation>
    </message>
    <message>
        <source>A table of {0} rows of {1} values has more than a billion weights: choose a smaller input_dim or output_dim.</source>
        <translation>Une table de {0} lignes de {1} valeurs a plus d&apos;un milliard de poids&#xa0;: choisissez un input_dim ou output_dim plus petit.</translation>
    </message>
    <message>
        <source>{0} values of each row, embedded, are more than a billion.</source>
        <translation>{0} valeurs de chaque ligne, plongées, font plus d&apos;un milliard.</translation>
    </message>
    <message>
        <source>The input {0} has too many axes.</source>
        <translation>L&apos;entrée {0} a trop d&apos;axes.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>A learned vector for each index (word, category): (T) indices become (T, output_dim).</source>
        <translation>Un vecteur appris pour chaque indice (mot, catégorie)&#xa0;: (T) indices deviennent (T, output_dim).</translation>
    </message>
    <message>
        <source>Number of indices</source>
        <translation>Nombre d&apos;indices</translation>
    </message>
    <message>
        <source>Size of the vocabulary: indices run from 0 to this minus 1.</source>
        <translation>Taille du vocabulaire&#xa0;: les indices vont de 0 à ce nombre moins 1.</translation>
    </message>
    <message>
        <source>Vector length</source>
        <translation>Longueur du vecteur</translation>
    </message>
    <message>
        <source>Values learned for each index.</source>
        <translation>Valeurs apprises pour chaque indice.</translation>
    </message>
    <message>
        <source>Mask index 0</source>
        <translation>Masquer l&apos;indice 0</translation>
    </message>
    <message>
        <source>Index 0 is padding: its steps are skipped downstream.</source>
        <translation>L&apos;indice 0 est du remplissage&#xa0;: ses pas sont sautés en aval.</translation>
    </message>
    <message>
        <source>A shape with any number of time steps ({0}) cannot be flattened: set the number of steps, or pool over time.</source>
        <translation>Une forme à nombre de pas de temps libre ({0}) ne peut pas être aplatie&#xa0;: fixez le nombre de pas, ou regroupez sur le temps.</translation>
    </message>
    <message>
        <source>{0} flattened has more than a billion values.</source>
        <translation>{0} aplati a plus d&apos;un milliard de valeurs.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatir</translation>
    </message>
    <message>
        <source>All axes in one: (h, w, c) becomes (h·w·c) in C order.</source>
        <translation>Tous les axes en un&#xa0;: (h, w, c) devient (h·w·c) dans l&apos;ordre C.</translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation>Dropout gaussien</translation>
    </message>
    <message>
        <source>While training each value is multiplied by a normal number of mean 1 and variance rate/(1 − rate).</source>
        <translation>À l&apos;entraînement, chaque valeur est multipliée par un nombre normal de moyenne 1 et de variance rate/(1 − rate).</translation>
    </message>
    <message>
        <source>As strong as dropout of this rate: the factor&apos;s variance is rate/(1 − rate).</source>
        <translation>Aussi fort qu&apos;un dropout de ce taux&#xa0;: la variance du facteur est rate/(1 − rate).</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Of the noise, in units of the input; 0: none.</source>
        <translation>Du bruit, en unités de l&apos;entrée&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Bruit gaussien</translation>
    </message>
    <message>
        <source>While training a normal number of mean 0 and deviation stddev is added to each value; otherwise y = x.</source>
        <translation>À l&apos;entraînement, un nombre normal de moyenne 0 et d&apos;écart stddev est ajouté à chaque valeur&#xa0;; ailleurs y = x.</translation>
    </message>
    <message>
        <source>groups = 0: 1 or more is expected, or -1 for one group per channel.</source>
        <translation>groups = 0&#xa0;: 1 ou plus est attendu, ou -1 pour un groupe par canal.</translation>
    </message>
    <message>
        <source>{0} channels do not fall into {1} groups of equal size: set groups to a divisor of {0}, or to -1 for one group per channel.</source>
        <translation>{0} canaux ne forment pas {1} groupes de même taille&#xa0;: donnez à groups un diviseur de {0}, ou -1 pour un groupe par canal.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Number of groups the channels fall into; 1: all together, -1: each by itself (instance normalisation).</source>
        <translation>Nombre de groupes de canaux&#xa0;; 1&#xa0;: tous ensemble, -1&#xa0;: chacun à part (normalisation d&apos;instance).</translation>
    </message>
    <message>
        <source>The axis of the channels: -1 is the last.</source>
        <translation>L&apos;axe des canaux&#xa0;: -1 est le dernier.</translation>
    </message>
    <message>
        <source>Group normalisation</source>
        <translation>Normalisation de groupe</translation>
    </message>
    <message>
        <source>Each sample by itself: groups of channels to mean 0 and variance 1 over all positions, then y = γ·x̂ + β.</source>
        <translation>Chaque exemple à part&#xa0;: groupes de canaux à moyenne 0 et variance 1 sur toutes les positions, puis y = γ·x̂ + β.</translation>
    </message>
    <message>
        <source>The input has no shape yet: choose data, or set a shape.</source>
        <translation>L&apos;entrée n&apos;a pas encore de forme&#xa0;: choisissez des données, ou réglez une forme.</translation>
    </message>
    <message>
        <source>The shape {0} is not possible: every size is 1 or more; only the first (time) may be left open.</source>
        <translation>La forme {0} n&apos;est pas possible&#xa0;: chaque taille vaut 1 ou plus&#xa0;; seule la première (temps) peut rester libre.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Sizes without the batch; empty: taken from the data. -1 as first size: any number of time steps.</source>
        <translation>Tailles sans le lot&#xa0;; vide&#xa0;: tirées des données. -1 en premier&#xa0;: nombre de pas de temps libre.</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Type de nombre</translation>
    </message>
    <message>
        <source>int32 for indices (of words, of classes); not given: that of the data.</source>
        <translation>int32 pour des indices (de mots, de classes)&#xa0;; non donné&#xa0;: celui des données.</translation>
    </message>
    <message>
        <source>Fixed batch size</source>
        <translation>Taille de lot fixe</translation>
    </message>
    <message>
        <source>Only needed by stateful recurrent layers.</source>
        <translation>Nécessaire seulement aux couches récurrentes à état.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Where the data comes in; its shape is that of the data unless it is set.</source>
        <translation>Où entrent les données&#xa0;; sa forme est la leur, sauf si elle est réglée.</translation>
    </message>
    <message>
        <source>axis = {0} does not name axes of {1}, each once: count from 1, or from the end with -1.</source>
        <translation>axis = {0} ne nomme pas des axes de {1}, chacun une fois&#xa0;: comptez à partir de 1, ou de la fin avec -1.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot be normalised over: its size must be known.</source>
        <translation>Un axe à nombre de pas de temps libre ({0}) ne peut pas servir à normaliser&#xa0;: sa taille doit être connue.</translation>
    </message>
    <message>
        <source>Layer normalisation</source>
        <translation>Normalisation de couche</translation>
    </message>
    <message>
        <source>Each sample by itself to mean 0 and variance 1 over its features, then y = γ·x̂ + β. The same in training and use.</source>
        <translation>Chaque exemple à part à moyenne 0 et variance 1 sur ses variables, puis y = γ·x̂ + β. Pareil à l&apos;entraînement et à l&apos;usage.</translation>
    </message>
    <message>
        <source>Axes that are normalised together: -1 is the last (features), [1,2,3] a whole image.</source>
        <translation>Axes normalisés ensemble&#xa0;: -1 est le dernier (variables), [1,2,3] une image entière.</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>Pente négative</translation>
    </message>
    <message>
        <source>Slope for x &lt; 0. This layer of Keras uses 0.3, its function 0.2, textbooks and PyTorch 0.01.</source>
        <translation>Pente pour x &lt; 0. Cette couche de Keras utilise 0.3, sa fonction 0.2, les manuels et PyTorch 0.01.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else slope · x.</source>
        <translation>y = x pour x &gt; 0, sinon slope · x.</translation>
    </message>
    <message>
        <source>The input {0} has no time steps to mask: (time, features) is expected.</source>
        <translation>L&apos;entrée {0} n&apos;a pas de pas de temps à masquer&#xa0;: (temps, variables) est attendu.</translation>
    </message>
    <message>
        <source>Mask value</source>
        <translation>Valeur de masque</translation>
    </message>
    <message>
        <source>A time step that has this value in every feature is skipped.</source>
        <translation>Un pas de temps qui a cette valeur dans chaque variable est sauté.</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Time steps that hold mask_value in every feature are padding: recurrent layers, pools and losses skip them.</source>
        <translation>Les pas de temps avec mask_value dans chaque variable sont du remplissage&#xa0;: couches récurrentes, regroupements et pertes les sautent.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The largest of the inputs, element by element; an axis of size 1 is repeated.</source>
        <translation>La plus grande des entrées, élément par élément&#xa0;; un axe de taille 1 est répété.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest of the inputs, element by element; an axis of size 1 is repeated.</source>
        <translation>La plus petite des entrées, élément par élément&#xa0;; un axe de taille 1 est répété.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>y = x₁ · x₂ · …, element by element; an axis of size 1 is repeated. A gate is a product with a sigmoid.</source>
        <translation>y = x₁ · x₂ · …, élément par élément&#xa0;; un axe de taille 1 est répété. Une porte est un produit avec une sigmoïde.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of this layer alone; empty: the project&apos;s.</source>
        <translation>De cette couche seule&#xa0;; vide&#xa0;: celle du projet.</translation>
    </message>
    <message>
        <source>Noise shape</source>
        <translation>Forme du bruit</translation>
    </message>
    <message>
        <source>Per axis: 1 = one draw for the whole axis, -1 = a draw for each. [1,-1]: the same features at every step.</source>
        <translation>Par axe&#xa0;: 1 = un tirage pour tout l&apos;axe, -1 = un tirage chacun. [1,-1]&#xa0;: les mêmes variables à chaque pas.</translation>
    </message>
    <message>
        <source>noise_shape {0} does not fit the input {1}: one size per axis, each 1, -1 or that of the input.</source>
        <translation>noise_shape {0} ne va pas avec l&apos;entrée {1}&#xa0;: une taille par axe, chacune 1, -1 ou celle de l&apos;entrée.</translation>
    </message>
    <message>
        <source>Where these values start.</source>
        <translation>D&apos;où partent ces valeurs.</translation>
    </message>
    <message>
        <source>Shift β</source>
        <translation>Décalage β</translation>
    </message>
    <message>
        <source>Learn a number that is added to each feature.</source>
        <translation>Apprendre un nombre ajouté à chaque variable.</translation>
    </message>
    <message>
        <source>Scale γ</source>
        <translation>Échelle γ</translation>
    </message>
    <message>
        <source>Learn a factor for each feature.</source>
        <translation>Apprendre un facteur pour chaque variable.</translation>
    </message>
    <message>
        <source>First moving means</source>
        <translation>Premières moyennes mobiles</translation>
    </message>
    <message>
        <source>First moving variances</source>
        <translation>Premières variances mobiles</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant feature does not divide by 0. PyTorch: 1e-5.</source>
        <translation>Ajouté à la variance, pour qu&apos;une variable constante ne divise pas par 0. PyTorch&#xa0;: 1e-5.</translation>
    </message>
    <message>
        <source>dims {0} is not an order of the {1} axes of {2}: name each from 1 to {1} once; the batch does not count.</source>
        <translation>dims {0} n&apos;est pas un ordre des {1} axes de {2}&#xa0;: nommez chacun de 1 à {1} une fois&#xa0;; le lot ne compte pas.</translation>
    </message>
    <message>
        <source>New order of axes</source>
        <translation>Nouvel ordre des axes</translation>
    </message>
    <message>
        <source>Axes counted from 1, without the batch: [2,1] swaps time and features.</source>
        <translation>Axes comptés à partir de 1, sans le lot&#xa0;: [2,1] échange temps et variables.</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>The axes in another order, like a transposed matrix.</source>
        <translation>Les axes dans un autre ordre, comme une matrice transposée.</translation>
    </message>
    <message>
        <source>shared_axes holds {0}, and {1} has {2} axes: count from 1, without the batch.</source>
        <translation>shared_axes contient {0}, et {1} a {2} axes&#xa0;: comptez à partir de 1, sans le lot.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) needs one slope for all steps: set shared_axes = [1].</source>
        <translation>Un axe à nombre de pas de temps libre ({0}) demande une pente pour tous les pas&#xa0;: réglez shared_axes = [1].</translation>
    </message>
    <message>
        <source>Shared axes</source>
        <translation>Axes partagés</translation>
    </message>
    <message>
        <source>Axes with one slope for all places, from 1 without the batch: [1,2] for images gives one slope per channel.</source>
        <translation>Axes à une seule pente pour toutes les places, à partir de 1 sans le lot&#xa0;: [1,2] pour des images donne une pente par canal.</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·x with a learned slope α per feature.</source>
        <translation>y = x pour x &gt; 0, sinon α·x avec une pente apprise α par variable.</translation>
    </message>
    <message>
        <source>The input {0} is no vector: repeat_vector takes one axis. Put flatten in front, or take the last step.</source>
        <translation>L&apos;entrée {0} n&apos;est pas un vecteur&#xa0;: repeat_vector prend un axe. Mettez flatten devant, ou prenez le dernier pas.</translation>
    </message>
    <message>
        <source>{0} repeated {1} times has no size that can be held.</source>
        <translation>{0} répété {1} fois n&apos;a pas de taille qui puisse tenir.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Number of time steps that show the vector.</source>
        <translation>Nombre de pas de temps qui montrent le vecteur.</translation>
    </message>
    <message>
        <source>Repeat vector</source>
        <translation>Répéter un vecteur</translation>
    </message>
    <message>
        <source>The same vector at n time steps: (p) becomes (n, p), as a decoder reads it.</source>
        <translation>Le même vecteur à n pas de temps&#xa0;: (p) devient (n, p), comme un décodeur le lit.</translation>
    </message>
    <message>
        <source>A shape with any number of time steps ({0}) cannot be reshaped: set the number of steps.</source>
        <translation>Une forme à nombre de pas de temps libre ({0}) ne peut pas être changée&#xa0;: fixez le nombre de pas.</translation>
    </message>
    <message>
        <source>target_shape {0}: every size is 1 or more, or -1 once.</source>
        <translation>target_shape {0}&#xa0;: chaque taille vaut 1 ou plus, ou -1 une fois.</translation>
    </message>
    <message>
        <source>target_shape {0} has more than one -1: only one size can be found from the others.</source>
        <translation>target_shape {0} a plus d&apos;un -1&#xa0;: une seule taille peut être déduite des autres.</translation>
    </message>
    <message>
        <source>{0} holds {1} values, which do not fill the target shape {2}: the product of the sizes must be {1}.</source>
        <translation>{0} contient {1} valeurs, qui ne remplissent pas la forme cible {2}&#xa0;: le produit des tailles doit être {1}.</translation>
    </message>
    <message>
        <source>Target shape</source>
        <translation>Forme cible</translation>
    </message>
    <message>
        <source>Sizes without the batch; -1 once: what is left. [4,-1] makes 4 rows of a vector.</source>
        <translation>Tailles sans le lot&#xa0;; -1 une fois&#xa0;: ce qui reste. [4,-1] fait 4 lignes d&apos;un vecteur.</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Changer la forme</translation>
    </message>
    <message>
        <source>The same values in another shape, in C order.</source>
        <translation>Les mêmes valeurs dans une autre forme, dans l&apos;ordre C.</translation>
    </message>
    <message>
        <source>The input carries indices (int32), and numbers are expected: put an embedding or a one-hot encoding in front.</source>
        <translation>L&apos;entrée porte des indices (int32), et des nombres sont attendus&#xa0;: mettez devant un plongement ou un codage one-hot.</translation>
    </message>
    <message>
        <source>The shapes {0} and {1} do not fit together: sizes must be equal or 1.</source>
        <translation>Les formes {0} et {1} ne vont pas ensemble&#xa0;: les tailles doivent être égales ou 1.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot be sliced: set the number of steps, or use the preset last_step.</source>
        <translation>Un axe à nombre de pas de temps libre ({0}) ne peut pas être découpé&#xa0;: fixez le nombre de pas, ou utilisez le préréglage last_step.</translation>
    </message>
    <message>
        <source>start = {0}, stop = {1} reach beyond the {2} values of the axis.</source>
        <translation>start = {0}, stop = {1} vont au-delà des {2} valeurs de l&apos;axe.</translation>
    </message>
    <message>
        <source>start = {0}, stop = {1} leave nothing of the {2} values of the axis: stop lies behind start.</source>
        <translation>start = {0}, stop = {1} ne laissent rien des {2} valeurs de l&apos;axe&#xa0;: stop vient après start.</translation>
    </message>
    <message>
        <source>The preset last_step takes the last time step by itself: leave axis, start and stop as they are.</source>
        <translation>Le préréglage last_step prend seul le dernier pas de temps&#xa0;: laissez axis, start et stop tels quels.</translation>
    </message>
    <message>
        <source>The input {0} has no time axis in front of its features: last_step needs (time, features).</source>
        <translation>L&apos;entrée {0} n&apos;a pas d&apos;axe de temps devant ses variables&#xa0;: last_step demande (temps, variables).</translation>
    </message>
    <message>
        <source>The axis that is cut: 1 is the first (time), -1 the last (features).</source>
        <translation>L&apos;axe à couper&#xa0;: 1 est le premier (temps), -1 le dernier (variables).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First index taken, from 0; negative: from the end.</source>
        <translation>Premier indice pris, à partir de 0&#xa0;; négatif&#xa0;: depuis la fin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>First index no longer taken; negative: from the end; empty: to the end.</source>
        <translation>Premier indice qui n&apos;est plus pris&#xa0;; négatif&#xa0;: depuis la fin&#xa0;; vide&#xa0;: jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>last_step: (time, features) becomes (features), the state at the end of a sequence.</source>
        <translation>last_step&#xa0;: (temps, variables) devient (variables), l&apos;état à la fin d&apos;une séquence.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>The part from start to stop of one axis, or the last time step.</source>
        <translation>La partie de start à stop d&apos;un axe, ou le dernier pas de temps.</translation>
    </message>
    <message>
        <source>The axis whose values become probabilities: -1 is the last (classes), 1 the first (time).</source>
        <translation>L&apos;axe dont les valeurs deviennent des probabilités&#xa0;: -1 est le dernier (classes), 1 le premier (temps).</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>y_i = exp(x_i) / Σ exp(x_j) along an axis: probabilities that sum to 1.</source>
        <translation>y_i = exp(x_i) / Σ exp(x_j) le long d&apos;un axe&#xa0;: probabilités de somme 1.</translation>
    </message>
    <message>
        <source>The input {0} has {1} axes and {2} are expected: {3}.</source>
        <translation>L&apos;entrée {0} a {1} axes et {2} sont attendus&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Share of the channels that is dropped while training.</source>
        <translation>Part des canaux écartés à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Spatial dropout 1D</source>
        <translation>Dropout spatial 1D</translation>
    </message>
    <message>
        <source>While training whole features are 0 at every time step with probability rate, the others divided by 1 − rate.</source>
        <translation>À l&apos;entraînement, des variables entières sont 0 à chaque pas de temps avec la probabilité rate, les autres divisées par 1 − rate.</translation>
    </message>
    <message>
        <source>Spatial dropout 2D</source>
        <translation>Dropout spatial 2D</translation>
    </message>
    <message>
        <source>While training whole feature maps of an image are 0 with probability rate, the others divided by 1 − rate.</source>
        <translation>À l&apos;entraînement, des cartes entières d&apos;une image sont 0 avec la probabilité rate, les autres divisées par 1 − rate.</translation>
    </message>
    <message>
        <source>Spatial dropout 3D</source>
        <translation>Dropout spatial 3D</translation>
    </message>
    <message>
        <source>While training whole feature maps of a volume are 0 with probability rate, the others divided by 1 − rate.</source>
        <translation>À l&apos;entraînement, des cartes entières d&apos;un volume sont 0 avec la probabilité rate, les autres divisées par 1 − rate.</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Soustraire</translation>
    </message>
    <message>
        <source>y = x₁ − x₂, element by element; an axis of size 1 is repeated.</source>
        <translation>y = x₁ − x₂, élément par élément&#xa0;; un axe de taille 1 est répété.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Values up to this one become 0.</source>
        <translation>Les valeurs jusqu&apos;à celle-ci deviennent 0.</translation>
    </message>
    <message>
        <source>Thresholded ReLU</source>
        <translation>ReLU à seuil</translation>
    </message>
    <message>
        <source>y = x for x &gt; theta, else 0.</source>
        <translation>y = x pour x &gt; theta, sinon 0.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>The dead zone reaches to this share of the input&apos;s standard deviation.</source>
        <translation>La zone morte va jusqu’à cette part de l’écart type de l’entrée.</translation>
    </message>
    <message>
        <source>Threshold on</source>
        <translation>Seuil sur</translation>
    </message>
    <message>
        <source>What is compared: selu(x), as in the published listing, or x, as in the equation</source>
        <translation>Ce qui est comparé : selu(x), comme dans le listing publié, ou x, comme dans l’équation</translation>
    </message>
    <message>
        <source>Share of the old moving deviation that stays at each step.</source>
        <translation>Part de l’ancien écart mobile conservée à chaque pas.</translation>
    </message>
    <message>
        <source>Adaptive thresholded SELU</source>
        <translation>SELU à seuil adaptatif</translation>
    </message>
    <message>
        <source>selu(x), but 0 inside a dead zone of tau times the standard deviation of the batch; in use of the moving deviation.</source>
        <translation>selu(x), mais 0 dans une zone morte de tau fois l’écart type du lot ; en usage, de l’écart mobile.</translation>
    </message>
    <message>
        <source>Unbiased moving variance</source>
        <translation>Variance mobile sans biais</translation>
    </message>
    <message>
        <source>The moving variance takes the batch&apos;s variance divided by N - 1, as PyTorch and fused TensorFlow 2 keep it; off: by N, as Keras 3. The batch itself is always normalised with N.</source>
        <translation>La variance mobile prend la variance du lot divisée par N - 1, comme PyTorch et TensorFlow 2 fusionné&#xa0;; désactivé&#xa0;: par N, comme Keras 3. Le lot lui-même est toujours normalisé avec N.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Dense needs at least one axis, but receives a single number. Put a reshape layer before it.</source>
        <translation>Dense demande au moins un axe, mais reçoit un seul nombre. Mettez devant une couche reshape.</translation>
    </message>
    <message>
        <source>Dense needs numbers, but receives class indices. Put an embedding or a one-hot step before it.</source>
        <translation>Dense demande des nombres, mais reçoit des indices de classe. Mettez devant un plongement ou une étape one-hot.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Every unit sees every input: y = activation(x·W + b), on the last axis.</source>
        <translation>Chaque unité voit chaque entrée&#xa0;: y = activation(x·W + b), sur le dernier axe.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation>Nombre de sorties</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Function applied to every output</source>
        <translation>Fonction appliquée à chaque sortie</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Adds one learned number per unit</source>
        <translation>Ajoute un nombre appris par unité</translation>
    </message>
    <message>
        <source>The sub-model has no network inside: load one, or write sub_model(dense 8 relu; dense 2).</source>
        <translation>Le sous-modèle n&apos;a pas de réseau&#xa0;: chargez-en un, ou écrivez sub_model(dense 8 relu; dense 2).</translation>
    </message>
    <message>
        <source>Inside the sub-model: {0}</source>
        <translation>Dans le sous-modèle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sub-model</source>
        <translation>Sous-modèle</translation>
    </message>
    <message>
        <source>tied_dense needs tie_to, the name of the dense layer whose weights it shares.</source>
        <translation>tied_dense demande tie_to, le nom de la couche dense dont elle partage les poids.</translation>
    </message>
    <message>
        <source>“{0}” is no dense layer on the way to this one. Choose a dense layer that comes before it.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une couche dense en amont de celle-ci. Choisissez une couche dense qui la précède.</translation>
    </message>
    <message>
        <source>tied_dense needs a vector of numbers on the last axis.</source>
        <translation>tied_dense demande un vecteur de nombres sur le dernier axe.</translation>
    </message>
    <message>
        <source>tied_dense receives {0} values, but “{1}” has {2} units. The input must be as wide as that layer.</source>
        <translation>tied_dense reçoit {0} valeurs, mais «&#xa0;{1}&#xa0;» a {2} unités. L&apos;entrée doit être aussi large que cette couche.</translation>
    </message>
    <message>
        <source>The activation {0} of “{1}” has no inverse. Use linear here, or linear, leaky_relu, elu, selu, tanh, sigmoid or softplus there.</source>
        <translation>L&apos;activation {0} de «&#xa0;{1}&#xa0;» n&apos;a pas d&apos;inverse. Utilisez linear ici, ou linear, leaky_relu, elu, selu, tanh, sigmoid ou softplus là-bas.</translation>
    </message>
    <message>
        <source>Tied dense</source>
        <translation>Dense liée</translation>
    </message>
    <message>
        <source>Decoder with the transposed weights of a dense layer before it: a(h·Wᵀ + c); only the bias is its own.</source>
        <translation>Décodeur aux poids transposés d&apos;une couche dense en amont&#xa0;: a(h·Wᵀ + c)&#xa0;; seul le biais est propre.</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>Name of the dense layer whose weights are used</source>
        <translation>Nom de la couche dense dont les poids sont utilisés</translation>
    </message>
    <message>
        <source>inverse: that of the partner&apos;s activation, with its domain clipped; tying is well-posed for linear layers or with it</source>
        <translation>inverse&#xa0;: celle de l&apos;activation du partenaire, à domaine borné&#xa0;; la liaison est bien posée pour couches linéaires ou avec elle</translation>
    </message>
    <message>
        <source>Adds one learned number per output</source>
        <translation>Ajoute un nombre appris par sortie</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Premiers poids</translation>
    </message>
    <message>
        <source>Penalty on weights</source>
        <translation>Pénalité sur les poids</translation>
    </message>
    <message>
        <source>Limit on weights</source>
        <translation>Limite des poids</translation>
    </message>
    <message>
        <source>First biases</source>
        <translation>Premiers biais</translation>
    </message>
    <message>
        <source>Penalty on biases</source>
        <translation>Pénalité sur les biais</translation>
    </message>
    <message>
        <source>Limit on biases</source>
        <translation>Limite des biais</translation>
    </message>
    <message>
        <source>First recurrent weights</source>
        <translation>Premiers poids récurrents</translation>
    </message>
    <message>
        <source>Penalty on recurrent weights</source>
        <translation>Pénalité sur les poids récurrents</translation>
    </message>
    <message>
        <source>Limit on recurrent weights</source>
        <translation>Limite des poids récurrents</translation>
    </message>
    <message>
        <source>First depthwise weights</source>
        <translation>Premiers poids en profondeur</translation>
    </message>
    <message>
        <source>Penalty on depthwise weights</source>
        <translation>Pénalité sur les poids en profondeur</translation>
    </message>
    <message>
        <source>Limit on depthwise weights</source>
        <translation>Limite des poids en profondeur</translation>
    </message>
    <message>
        <source>First pointwise weights</source>
        <translation>Premiers poids ponctuels</translation>
    </message>
    <message>
        <source>Penalty on pointwise weights</source>
        <translation>Pénalité sur les poids ponctuels</translation>
    </message>
    <message>
        <source>Limit on pointwise weights</source>
        <translation>Limite des poids ponctuels</translation>
    </message>
    <message>
        <source>First embeddings</source>
        <translation>Premiers plongements</translation>
    </message>
    <message>
        <source>Penalty on embeddings</source>
        <translation>Pénalité sur les plongements</translation>
    </message>
    <message>
        <source>Limit on embeddings</source>
        <translation>Limite des plongements</translation>
    </message>
    <message>
        <source>First slopes</source>
        <translation>Premières pentes</translation>
    </message>
    <message>
        <source>Penalty on slopes</source>
        <translation>Pénalité sur les pentes</translation>
    </message>
    <message>
        <source>Limit on slopes</source>
        <translation>Limite des pentes</translation>
    </message>
    <message>
        <source>First scales</source>
        <translation>Premières échelles</translation>
    </message>
    <message>
        <source>Penalty on scales</source>
        <translation>Pénalité sur les échelles</translation>
    </message>
    <message>
        <source>Limit on scales</source>
        <translation>Limite des échelles</translation>
    </message>
    <message>
        <source>First offsets</source>
        <translation>Premiers décalages</translation>
    </message>
    <message>
        <source>Penalty on offsets</source>
        <translation>Pénalité sur les décalages</translation>
    </message>
    <message>
        <source>Limit on offsets</source>
        <translation>Limite des décalages</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Penalty on values</source>
        <translation>Pénalité sur les valeurs</translation>
    </message>
    <message>
        <source>Limit on values</source>
        <translation>Limite des valeurs</translation>
    </message>
    <message>
        <source>Penalty on outputs</source>
        <translation>Pénalité sur les sorties</translation>
    </message>
    <message>
        <source>Added to the loss for large outputs of this layer, divided by the rows of the batch</source>
        <translation>Ajoutée à la perte pour de grandes sorties de cette couche, divisée par les lignes du lot</translation>
    </message>
    <message>
        <source>Where they start</source>
        <translation>D&apos;où ils partent</translation>
    </message>
    <message>
        <source>Added to the loss, so that they stay small; not divided by the batch</source>
        <translation>Ajoutée à la perte, pour qu&apos;ils restent petits&#xa0;; non divisée par le lot</translation>
    </message>
    <message>
        <source>What they are brought back to after every step</source>
        <translation>À quoi ils sont ramenés après chaque pas</translation>
    </message>
    <message>
        <source>The network of “{0}” has not been read: a file is read when a project is made from a network in words.</source>
        <translation>Le réseau de « {0} » n’a pas été lu : un fichier est lu quand un projet est créé à partir d’un réseau en mots.</translation>
    </message>
    <message>
        <source>A whole network as one layer, trained on or frozen: sub_model(dense 8 relu; dense 2), or sub_model(encoder.netloom) with the weights of a saved project.</source>
        <translation>Un réseau entier comme une couche, entraîné ou figé : sub_model(dense 8 relu; dense 2), ou sub_model(encoder.netloom) avec les poids d’un projet enregistré.</translation>
    </message>
    <message>
        <source>Saved project</source>
        <translation>Projet enregistré</translation>
    </message>
    <message>
        <source>Project whose network and weights this is: sub_model(encoder.netloom)</source>
        <translation>Projet dont ce sont le réseau et les poids : sub_model(encoder.netloom)</translation>
    </message>
    <message>
        <source>Bidirectional needs a recurrent layer inside (lstm, gru, simple_rnn), and {0} is none.</source>
        <translation>Bidirectional demande à l&apos;intérieur une couche récurrente (lstm, gru, simple_rnn), et {0} n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>return_state inside bidirectional is not supported: take the states from two layers of their own.</source>
        <translation>return_state dans bidirectional n&apos;est pas pris en charge&#xa0;: prenez les états de deux couches séparées.</translation>
    </message>
    <message>
        <source>A stateful layer inside bidirectional: the second direction starts a batch with what it saw at the end of the one before, which lies in its future.</source>
        <translation>Une couche à état dans bidirectional&#xa0;: le second sens commence un lot avec ce qu&apos;il a vu à la fin du précédent, qui est dans son futur.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The recurrent layer that is run in both directions, as in lstm(8, return_sequences=true)</source>
        <translation>La couche récurrente parcourue dans les deux sens, comme lstm(8, return_sequences=true)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>How the two directions become one output; none: two outputs</source>
        <translation>Comment les deux sens forment une sortie&#xa0;; none&#xa0;: deux sorties</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidirectionnel</translation>
    </message>
    <message>
        <source>A recurrent layer and its mirror image, which reads the sequence from its end, as in bidirectional(lstm 8). Not for prediction while the sequence goes on.</source>
        <translation>Une couche récurrente et son image miroir, qui lit la séquence depuis la fin, comme bidirectional(lstm 8). Pas pour prédire pendant que la séquence continue.</translation>
    </message>
    <message>
        <source>Gates are shares between 0 and 1, and {0} leaves that range. Use sigmoid or hard_sigmoid as recurrent_activation.</source>
        <translation>Les portes sont des parts entre 0 et 1, et {0} sort de cette plage. Utilisez sigmoid ou hard_sigmoid comme recurrent_activation.</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Long short-term memory: c = f⊙c₋₁ + i⊙c̃, h = o⊙tanh(c), with gates i, f, o in [0, 1].</source>
        <translation>Longue mémoire à court terme&#xa0;: c = f⊙c₋₁ + i⊙c̃, h = o⊙tanh(c), avec des portes i, f, o dans [0, 1].</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Gated recurrent unit: h = z⊙h₋₁ + (1−z)⊙h̃, where a reset gate r rules what h̃ sees of h₋₁.</source>
        <translation>Unité récurrente à portes&#xa0;: h = z⊙h₋₁ + (1−z)⊙h̃, où une porte de remise à zéro r règle ce que h̃ voit de h₋₁.</translation>
    </message>
    <message>
        <source>Simple RNN</source>
        <translation>RNN simple</translation>
    </message>
    <message>
        <source>h = tanh(x·K + h₋₁·R + b): the plain recurrent layer; forgets soon.</source>
        <translation>h = tanh(x·K + h₋₁·R + b)&#xa0;: la couche récurrente simple&#xa0;; oublie vite.</translation>
    </message>
    <message>
        <source>Forget gate open</source>
        <translation>Porte d&apos;oubli ouverte</translation>
    </message>
    <message>
        <source>The bias of the forget gate starts at 1: the cell starts by remembering</source>
        <translation>Le biais de la porte d&apos;oubli part de 1&#xa0;: la cellule commence par se souvenir</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>peephole: gates see the cell; no_forget: of 1997; coupled: input gate = 1 − forget gate; ar2, adaptive_ar2: the cell state before last enters too</source>
        <translation>peephole&#xa0;: les portes voient la cellule&#xa0;; no_forget&#xa0;: de 1997&#xa0;; coupled&#xa0;: porte d&apos;entrée = 1 − porte d&apos;oubli&#xa0;; ar2, adaptive_ar2&#xa0;: l&apos;avant-dernier état de la cellule entre aussi</translation>
    </message>
    <message>
        <source>Output gate sees</source>
        <translation>La porte de sortie voit</translation>
    </message>
    <message>
        <source>Peephole only: the cell state of this step (Graves, ONNX) or of the one before</source>
        <translation>Peephole seulement&#xa0;: l&apos;état de la cellule à ce pas (Graves, ONNX) ou au précédent</translation>
    </message>
    <message>
        <source>Size of the state, and of the output of a time step</source>
        <translation>Taille de l&apos;état, et de la sortie d&apos;un pas de temps</translation>
    </message>
    <message>
        <source>Of candidate and output</source>
        <translation>Du candidat et de la sortie</translation>
    </message>
    <message>
        <source>Gate function</source>
        <translation>Fonction de porte</translation>
    </message>
    <message>
        <source>Of the gates; should lie between 0 and 1</source>
        <translation>Des portes&#xa0;; devrait être entre 0 et 1</translation>
    </message>
    <message>
        <source>Adds one learned number per gate and unit</source>
        <translation>Ajoute un nombre appris par porte et unité</translation>
    </message>
    <message>
        <source>Reset after product</source>
        <translation>Remise à zéro après produit</translation>
    </message>
    <message>
        <source>Keras&apos;s and cuDNN&apos;s form, with a second bias; off: the form of 2014</source>
        <translation>La forme de Keras et cuDNN, avec un second biais&#xa0;; désactivé&#xa0;: la forme de 2014</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Of the inputs: the same ones at every step of a sequence</source>
        <translation>Des entrées&#xa0;: les mêmes à chaque pas d&apos;une séquence</translation>
    </message>
    <message>
        <source>Recurrent dropout</source>
        <translation>Dropout récurrent</translation>
    </message>
    <message>
        <source>Of the state that is fed back: the same units at every step of a sequence</source>
        <translation>De l&apos;état réinjecté&#xa0;: les mêmes unités à chaque pas d&apos;une séquence</translation>
    </message>
    <message>
        <source>Whole sequence</source>
        <translation>Séquence entière</translation>
    </message>
    <message>
        <source>Gives the output of every time step, as a recurrent layer behind needs it; off: of the last one</source>
        <translation>Donne la sortie de chaque pas de temps, nécessaire à une couche récurrente derrière&#xa0;; désactivé&#xa0;: celle du dernier</translation>
    </message>
    <message>
        <source>Give states</source>
        <translation>Donner les états</translation>
    </message>
    <message>
        <source>Further outputs: the final states</source>
        <translation>Autres sorties&#xa0;: les états finaux</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>À rebours</translation>
    </message>
    <message>
        <source>Reads the sequence from its end; the output stays in that order</source>
        <translation>Lit la séquence depuis la fin&#xa0;; la sortie reste dans cet ordre</translation>
    </message>
    <message>
        <source>Stateful</source>
        <translation>À état</translation>
    </message>
    <message>
        <source>Sample j of a batch goes on where sample j of the batch before ended</source>
        <translation>L&apos;exemple j d&apos;un lot continue là où l&apos;exemple j du lot précédent a fini</translation>
    </message>
    <message>
        <source>{0} needs numbers, but receives class indices. Put an embedding before it.</source>
        <translation>{0} demande des nombres, mais reçoit des indices de classe. Mettez un plongement devant.</translation>
    </message>
    <message>
        <source>{0} reads sequences (time steps × features), but receives {1}. Set return_sequences on the recurrent layer before it, or put a reshape before it.</source>
        <translation>{0} lit des séquences (pas de temps × variables), mais reçoit {1}. Activez return_sequences sur la couche récurrente devant, ou mettez un reshape devant.</translation>
    </message>
    <message>
        <source>{0} needs a fixed number of time steps. Give the input a size, and mask shorter sequences.</source>
        <translation>{0} demande un nombre fixe de pas de temps. Donnez une taille à l&apos;entrée, et masquez les séquences plus courtes.</translation>
    </message>
    <message>
        <source>time_distributed takes dense, activation, dropout, noise, normalisation or flatten inside, not {0}.</source>
        <translation>time_distributed accepte à l&apos;intérieur dense, activation, dropout, bruit, normalisation ou flatten, pas {0}.</translation>
    </message>
    <message>
        <source>time_distributed needs time steps in front of the features, but receives {0}. Set return_sequences on the layer before it.</source>
        <translation>time_distributed demande des pas de temps devant les variables, mais reçoit {0}. Activez return_sequences sur la couche devant.</translation>
    </message>
    <message>
        <source>Time distributed</source>
        <translation>Par pas de temps</translation>
    </message>
    <message>
        <source>The layer inside at every time step, with the same weights, as in time_distributed(dense 4 relu).</source>
        <translation>La couche intérieure à chaque pas de temps, avec les mêmes poids, comme time_distributed(dense 4 relu).</translation>
    </message>
    <message>
        <source>What is done at every time step</source>
        <translation>Ce qui est fait à chaque pas de temps</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw, train and understand neural networks.</source>
        <translation>Dessiner, entraîner et comprendre des réseaux de neurones.</translation>
    </message>
    <message>
        <source>A Netloom project or a table (CSV).</source>
        <translation>Un projet Netloom ou une table (CSV).</translation>
    </message>
</context>
<context>
    <name>netloom</name>
    <message>
        <source>all epochs</source>
        <translation>toutes les époques</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté tôt</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>règle d&apos;arrêt</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>limite de temps</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>convergé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergé</translation>
    </message>
</context>
<context>
    <name>netloom::Autosave</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>netloom::BadCellModel</name>
    <message>
        <source>(row)</source>
        <translation>(ligne)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ce qui se passe</translation>
    </message>
</context>
<context>
    <name>netloom::BadgePopup</name>
    <message>
        <source>Nothing is wrong here any more.</source>
        <translation>Il n&apos;y a plus de problème ici.</translation>
    </message>
</context>
<context>
    <name>netloom::CanvasCommands</name>
    <message>
        <source>Paste layers</source>
        <translation>Coller des couches</translation>
    </message>
    <message>
        <source>Connect the layer to …</source>
        <translation>Connecter la couche à …</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Duplicate the selection</source>
        <translation>Dupliquer la sélection</translation>
    </message>
    <message>
        <source>Take the selection off its wires</source>
        <translation>Détacher la sélection de ses liens</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>Aligner en colonne</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>Aligner en rangée</translation>
    </message>
    <message>
        <source>Space evenly</source>
        <translation>Espacer également</translation>
    </message>
    <message>
        <source>Group the selection</source>
        <translation>Grouper la sélection</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>Replier ou déplier le groupe</translation>
    </message>
    <message>
        <source>Find on the canvas …</source>
        <translation>Chercher sur le plan de travail …</translation>
    </message>
    <message>
        <source>Select all layers</source>
        <translation>Sélectionner toutes les couches</translation>
    </message>
    <message>
        <source>Copy layers</source>
        <translation>Copier des couches</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Afficher tout le réseau</translation>
    </message>
    <message>
        <source>Save the network as PNG …</source>
        <translation>Enregistrer le réseau en PNG …</translation>
    </message>
    <message>
        <source>Save the network as SVG …</source>
        <translation>Enregistrer le réseau en SVG …</translation>
    </message>
</context>
<context>
    <name>netloom::CanvasView</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Tab moves between layers, arrows move a layer, Enter edits it, C connects it, A adds one.</source>
        <translation>Tab passe d&apos;une couche à l&apos;autre, les flèches en déplacent une, Entrée la modifie, C la connecte, A en ajoute une.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Add a layer after %1</source>
        <translation>Ajouter une couche après %1</translation>
    </message>
    <message>
        <source>Connect %1 to</source>
        <translation>Connecter %1 à</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Add a layer …</source>
        <translation>Ajouter une couche …</translation>
    </message>
    <message>
        <source>Connect to …</source>
        <translation>Connecter à …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Arrange downwards</source>
        <translation>Disposer vers le bas</translation>
    </message>
    <message>
        <source>Arrange to the right</source>
        <translation>Disposer vers la droite</translation>
    </message>
    <message>
        <source> by </source>
        <translation> par </translation>
    </message>
    <message>
        <source>Wire from %1 to %2, %3</source>
        <translation>Lien de %1 à %2, %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folded group %1: %2</source>
        <translation>Groupe replié %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Drop a layer or choose a template</source>
        <translation>Déposez une couche ou choisissez un modèle type</translation>
    </message>
    <message>
        <source>or press A and type a name</source>
        <translation>ou appuyez sur A et tapez un nom</translation>
    </message>
    <message>
        <source>The clipboard holds no network.</source>
        <translation>Le presse-papiers ne contient pas de réseau.</translation>
    </message>
    <message>
        <source>This is no network: %1</source>
        <translation>Ce n&apos;est pas un réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Take off the wire</source>
        <translation>Retirer du lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is called so. Did you mean:</source>
        <translation>Rien ne porte ce nom. Vouliez-vous dire&#xa0;:</translation>
    </message>
    <message>
        <source>Free text on the canvas</source>
        <translation>Texte libre sur le plan de travail</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add a ready network</source>
        <translation>Ajouter un réseau tout fait</translation>
    </message>
    <message>
        <source>Find a layer, group or note</source>
        <translation>Chercher une couche, un groupe ou une note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>Rien de ce nom</translation>
    </message>
    <message>
        <source>In a column</source>
        <translation>En colonne</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>With equal gaps</source>
        <translation>À intervalles égaux</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>Déplier le groupe</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Replier le groupe</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a ready network …</source>
        <translation>Ajouter un réseau tout fait …</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Nothing is wrong with this layer.</source>
        <translation>Cette couche n&apos;a aucun problème.</translation>
    </message>
    <message>
        <source>What is wrong here …</source>
        <translation>Ce qui ne va pas ici …</translation>
    </message>
    <message>
        <source>How the layer is doing …</source>
        <translation>Comment va la couche …</translation>
    </message>
</context>
<context>
    <name>netloom::CellRowsModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>bascules</translation>
    </message>
    <message>
        <source>flipped to</source>
        <translation>basculé vers</translation>
    </message>
</context>
<context>
    <name>netloom::CellRowsTile</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows behind the cell</source>
        <translation>Lignes derrière la cellule</translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>Enregistrer la liste …</translation>
    </message>
    <message>
        <source>Close the rows</source>
        <translation>Fermer les lignes</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez que le dossier existe et a de la place.</translation>
    </message>
    <message>
        <source>Show gates</source>
        <translation>Afficher les portes</translation>
    </message>
    <message>
        <source>What the recurrent layers did with the chosen row (Enter)</source>
        <translation>Ce que les couches récurrentes ont fait de la ligne choisie (Entrée)</translation>
    </message>
</context>
<context>
    <name>netloom::CellStepView</name>
    <message>
        <source>One step through the cell</source>
        <translation>Un pas à travers la cellule</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>formula with numbers</source>
        <translation>formule avec nombres</translation>
    </message>
    <message>
        <source>x: %1 numbers of step %2</source>
        <translation>x: %1 nombres du pas %2</translation>
    </message>
    <message>
        <source>Step %1 is masked: the states stay as they were, h = %2.</source>
        <translation>Le pas %1 est masqué&#xa0;: les états restent inchangés, h = %2.</translation>
    </message>
    <message>
        <source>1 Information: step %1 reads %2 numbers and its own last output, in unit %3 h₋₁ = %4.</source>
        <translation>1 Information&#xa0;: le pas %1 lit %2 nombres et sa propre sortie précédente, dans l&apos;unité %3 h₋₁ = %4.</translation>
    </message>
    <message>
        <source>2 Forget: the forget gate keeps %1 % of c₋₁ = %2: %3 is left.</source>
        <translation>2 Oubli&#xa0;: la porte d&apos;oubli garde %1&#xa0;% de c₋₁ = %2&#xa0;: il reste %3.</translation>
    </message>
    <message>
        <source>2 Forget: this cell has no forget gate, c₋₁ = %1 stays whole.</source>
        <translation>2 Oubli&#xa0;: cette cellule n&apos;a pas de porte d&apos;oubli, c₋₁ = %1 reste entier.</translation>
    </message>
    <message>
        <source>3 Memory: the candidate %1 is let in by %2 %: %3. The cell becomes c = %4.</source>
        <translation>3 Mémoire&#xa0;: le candidat %1 entre à %2&#xa0;%&#xa0;: %3. La cellule devient c = %4.</translation>
    </message>
    <message>
        <source>4 Output: the output gate shows %1 % of the cell: h = %2.</source>
        <translation>4 Sortie&#xa0;: la porte de sortie montre %1&#xa0;% de la cellule&#xa0;: h = %2.</translation>
    </message>
    <message>
        <source>2 Reset: the candidate sees %1 % of the last output.</source>
        <translation>2 Remise à zéro&#xa0;: le candidat voit %1&#xa0;% de la dernière sortie.</translation>
    </message>
    <message>
        <source>3 Candidate: h̃ = %1.</source>
        <translation>3 Candidat&#xa0;: h̃ = %1.</translation>
    </message>
    <message>
        <source>4 Update: %1 % of the old output stay, %2 % of the candidate come in: h = %3.</source>
        <translation>4 Mise à jour&#xa0;: %1&#xa0;% de l&apos;ancienne sortie restent, %2&#xa0;% du candidat entrent&#xa0;: h = %3.</translation>
    </message>
    <message>
        <source>2 Output: h = %1.</source>
        <translation>2 Sortie&#xa0;: h = %1.</translation>
    </message>
    <message>
        <source>Select a recurrent layer and a sample.</source>
        <translation>Sélectionnez une couche récurrente et un échantillon.</translation>
    </message>
    <message>
        <source>∏ f back</source>
        <translation>∏ f en arrière</translation>
    </message>
</context>
<context>
    <name>netloom::ChartTable</name>
    <message>
        <source>%1, numbers</source>
        <translation>%1, nombres</translation>
    </message>
</context>
<context>
    <name>netloom::ChoiceEditor</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>netloom::ClassBalanceView</name>
    <message>
        <source>Class balance</source>
        <translation>Équilibre des classes</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <translation>%1  %2&#xa0;%</translation>
    </message>
    <message>
        <source>class balance</source>
        <translation>équilibre des classes</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>share of the part (%)</source>
        <translation>part de la partie (%)</translation>
    </message>
</context>
<context>
    <name>netloom::ColumnModel</name>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>class number</source>
        <translation>numéro de classe</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>oui / non</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>date, heure</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>numéro de ligne</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>order by</source>
        <translation>trier par</translation>
    </message>
    <message>
        <source>split by</source>
        <translation>partager par</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>left out by the recipe</source>
        <translation>exclue par la recette</translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation>Utiliser la colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>1, constant</source>
        <translation>1, constante</translation>
    </message>
    <message>
        <source>use</source>
        <translation>utiliser</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>distinct</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>netloom::CommandPalette</name>
    <message>
        <source>Command or file</source>
        <translation>Commande ou fichier</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>netloom::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Appears after the first epoch.</source>
        <translation>Apparaît après la première époque.</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>réel %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Percent of the actual class</source>
        <translation>Pourcentage de la classe réelle</translation>
    </message>
    <message>
        <source>Percent of the predicted class</source>
        <translation>Pourcentage de la classe prédite</translation>
    </message>
    <message>
        <source>Percent of all rows</source>
        <translation>Pourcentage de toutes les lignes</translation>
    </message>
    <message>
        <source>Compare with this epoch</source>
        <translation>Comparer à cette époque</translation>
    </message>
    <message>
        <source>Compare with epoch %1</source>
        <translation>Comparer à l&apos;époque %1</translation>
    </message>
    <message>
        <source>%1 of pred. %2</source>
        <translation>%1 de préd. %2</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 du total</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matrice de confusion</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>share of the actual class (%)</source>
        <translation>part de la classe réelle (%)</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3</source>
        <translation>réel %1, prédit %2 : %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 of predicted %3</source>
        <translation>%1, %2 de prédit %3</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 du total</translation>
    </message>
    <message>
        <source>%1 more than at epoch %2</source>
        <translation>%1 de plus qu&apos;à l&apos;époque %2</translation>
    </message>
    <message>
        <source>%1 fewer than at epoch %2</source>
        <translation>%1 de moins qu&apos;à l&apos;époque %2</translation>
    </message>
    <message>
        <source>as many as at epoch %1</source>
        <translation>autant qu&apos;à l&apos;époque %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
</context>
<context>
    <name>netloom::CorrelationView</name>
    <message>
        <source>Correlation of the columns</source>
        <translation>Corrélation des colonnes</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <translation>%1 avec %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No numeric column.</source>
        <translation>Aucune colonne numérique.</translation>
    </message>
</context>
<context>
    <name>netloom::CurvePlot</name>
    <message>
        <source>%1 points, %2 against %3.</source>
        <translation>%1 points, %2 en fonction de %3.</translation>
    </message>
    <message>
        <source> %1: %2 %3, %4 %5.</source>
        <translation> %1&#xa0;: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>netloom::DataPage</name>
    <message>
        <source>The data cannot be changed while training runs. Stop the training first.</source>
        <translation>Les données ne peuvent pas être modifiées pendant l&apos;entraînement. Arrêtez d&apos;abord l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Choose target %1</source>
        <translation>Choisir la cible %1</translation>
    </message>
    <message>
        <source>Order rows</source>
        <translation>Ordonner les lignes</translation>
    </message>
    <message>
        <source>“%1” is the target. Choose another target before leaving it out.</source>
        <translation>«&#xa0;%1&#xa0;» est la cible. Choisissez une autre cible avant de l&apos;exclure.</translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation>Utiliser la colonne %1</translation>
    </message>
    <message>
        <source>Leave out column %1</source>
        <translation>Exclure la colonne %1</translation>
    </message>
    <message>
        <source>Use data %1</source>
        <translation>Utiliser les données %1</translation>
    </message>
    <message>
        <source>Use data</source>
        <translation>Utiliser les données</translation>
    </message>
    <message>
        <source>Choose loss</source>
        <translation>Choisir la perte</translation>
    </message>
    <message>
        <source>Make network</source>
        <translation>Créer le réseau</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Choisir les données</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.data *.gz)</source>
        <translation>Tables (*.csv *.tsv *.txt *.data *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>nothing: lines of text</source>
        <translation>rien&#xa0;: lignes de texte</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>comme détecté</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Drop a table here (CSV, also zipped as .gz), or choose one. You see what was understood before anything changes.</source>
        <translation>Déposez une table ici (CSV, aussi compressé en .gz), ou choisissez-en une. Vous voyez ce qui a été compris avant tout changement.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>Format…</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Comment lire le fichier</translation>
    </message>
    <message>
        <source>with a new network</source>
        <translation>avec un nouveau réseau</translation>
    </message>
    <message>
        <source>Replace the network by one that suits these data; Undo brings the old one back</source>
        <translation>Remplacer le réseau par un qui convient à ces données&#xa0;; Annuler ramène l&apos;ancien</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Utiliser ces données</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Équilibre des classes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Target: what the network learns to predict</source>
        <translation>Cible&#xa0;: ce que le réseau apprend à prédire</translation>
    </message>
    <message>
        <source>Column that orders the rows in time</source>
        <translation>Colonne qui ordonne les lignes dans le temps</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>order by</source>
        <translation>trier par</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>fitted on training rows only</source>
        <translation>ajustée sur l&apos;entraînement seul</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Read the file another way</source>
        <translation>Lire le fichier autrement</translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation>Changer le type de %1</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>virgules décimales</translation>
    </message>
    <message>
        <source>decimal points</source>
        <translation>points décimaux</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>Put these data into the project</source>
        <translation>Mettre ces données dans le projet</translation>
    </message>
    <message>
        <source>There is still something to put right</source>
        <translation>Il reste quelque chose à corriger</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture …</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 lignes, %2 colonnes</translation>
    </message>
    <message>
        <source>, not in the project yet</source>
        <translation>, pas encore dans le projet</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the inputs themselves</source>
        <translation>les entrées mêmes</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (manquant)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Shown once the data can be prepared.</source>
        <translation>Visible dès que les données peuvent être préparées.</translation>
    </message>
    <message>
        <source>%1 rows left free at the borders</source>
        <translation>%1 lignes laissées libres aux bords</translation>
    </message>
    <message>
        <source>The target is a number: there are no classes to balance.</source>
        <translation>La cible est un nombre&#xa0;: il n&apos;y a pas de classes à équilibrer.</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>deux classes</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 features, learns %2</source>
        <translation>%1 variables, apprend %2</translation>
    </message>
    <message>
        <source>always “%1” is right in %2 %, loss %3</source>
        <translation>toujours «&#xa0;%1&#xa0;» est juste dans %2&#xa0;%, perte %3</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>%1 rows for validation and test are equal to a row for training: the result will look better than it is.</source>
        <translation>%1 lignes de validation et de test sont égales à une ligne d&apos;entraînement&#xa0;: le résultat paraîtra meilleur qu&apos;il ne l&apos;est.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
</context>
<context>
    <name>netloom::DetailsTile</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Bad cells</source>
        <translation>Cellules invalides</translation>
    </message>
    <message>
        <source>Equal rows</source>
        <translation>Lignes égales</translation>
    </message>
    <message>
        <source>What is shown in detail</source>
        <translation>Ce qui est montré en détail</translation>
    </message>
    <message>
        <source>Rows that are equal to an earlier one</source>
        <translation>Lignes égales à une ligne précédente</translation>
    </message>
    <message>
        <source>Bad cells %1</source>
        <translation>Cellules invalides %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Equal rows %1</source>
        <translation>Lignes égales %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none: every cell could be read</source>
        <translation>aucune&#xa0;: toutes les cellules ont pu être lues</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <source>none: all rows differ</source>
        <translation>aucune&#xa0;: toutes les lignes diffèrent</translation>
    </message>
    <message>
        <source>in every column but row numbers</source>
        <translation>dans chaque colonne sauf les numéros de ligne</translation>
    </message>
</context>
<context>
    <name>netloom::DuplicateModel</name>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>is equal to row</source>
        <translation>est égale à la ligne</translation>
    </message>
</context>
<context>
    <name>netloom::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>Époque affichée</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>Pas encore d’époque.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>, best</source>
        <translation>, la meilleure</translation>
    </message>
    <message>
        <source>, the latest</source>
        <translation>, la dernière</translation>
    </message>
    <message>
        <source>; weights are kept every %1 epochs</source>
        <translation> ; poids gardés toutes les %1 époques</translation>
    </message>
    <message>
        <source>lowest loss, epoch %1</source>
        <translation>perte minimale, époque %1</translation>
    </message>
    <message>
        <source>; the network has these weights</source>
        <translation> ; le réseau a ces poids</translation>
    </message>
    <message>
        <source>; the network has the weights of epoch %1</source>
        <translation> ; le réseau a les poids de l’époque %1</translation>
    </message>
    <message>
        <source>; diverged after epoch %1</source>
        <translation> ; a divergé après l’époque %1</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergé</translation>
    </message>
    <message>
        <source>weights of epoch %1</source>
        <translation>poids de l’époque %1</translation>
    </message>
    <message>
        <source>weights: every %1 epochs</source>
        <translation>poids : toutes les %1 époques</translation>
    </message>
</context>
<context>
    <name>netloom::EvaluatePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Partie des données</translation>
    </message>
    <message>
        <source>Predict a file…</source>
        <translation>Prédire un fichier…</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Precision and recall curve</source>
        <translation>Courbe précision-rappel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>Predictions and the metrics of the next training use this threshold</source>
        <translation>Les prédictions et les métriques du prochain entraînement utilisent ce seuil</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>FPR</source>
        <translation>FPR</translation>
    </message>
    <message>
        <source>The network is learning. What it has learnt is judged here when training ends.</source>
        <translation>Le réseau apprend. Ce qu&apos;il a appris est jugé ici à la fin de l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Train the network first: what it learnt is judged here.</source>
        <translation>Entraînez d&apos;abord le réseau&#xa0;: ce qu&apos;il a appris est jugé ici.</translation>
    </message>
    <message>
        <source>The project has no data to evaluate on.</source>
        <translation>Le projet n&apos;a pas de données pour évaluer.</translation>
    </message>
    <message>
        <source>The data are not there yet. See the Data page.</source>
        <translation>Les données ne sont pas encore là. Voyez la page Données.</translation>
    </message>
    <message>
        <source>The %1 part has no rows. Choose another part, or another split on the Data page.</source>
        <translation>La partie %1 n&apos;a aucune ligne. Choisissez une autre partie, ou un autre partage sur la page Données.</translation>
    </message>
    <message>
        <source>Writes a prediction for every row of a table</source>
        <translation>Écrit une prédiction pour chaque ligne d&apos;une table</translation>
    </message>
    <message>
        <source>Train the network first</source>
        <translation>Entraînez d&apos;abord le réseau</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>En cours …</translation>
    </message>
    <message>
        <source>Weights or data changed since</source>
        <translation>Poids ou données modifiés depuis</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Aller à l&apos;entraînement</translation>
    </message>
    <message>
        <source>See how good the network is on rows it was not trained on.</source>
        <translation>Voyez la qualité du réseau sur des lignes qui n&apos;ont pas servi à l&apos;entraîner.</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 lignes, %2</translation>
    </message>
    <message>
        <source>A confusion matrix needs classes; this target is a number.</source>
        <translation>Une matrice de confusion demande des classes&#xa0;; cette cible est un nombre.</translation>
    </message>
    <message>
        <source>ROC needs a target with two classes, both present in this part.</source>
        <translation>ROC demande une cible à deux classes, toutes deux présentes dans cette partie.</translation>
    </message>
    <message>
        <source>Precision and recall curves need a target with two classes, both present.</source>
        <translation>Les courbes de précision et de rappel demandent une cible à deux classes, toutes deux présentes.</translation>
    </message>
    <message>
        <source>Only a yes-or-no target has a threshold.</source>
        <translation>Seule une cible oui-ou-non a un seuil.</translation>
    </message>
    <message>
        <source>At %1 the network finds %2 of “%3”</source>
        <translation>À %1 le réseau trouve %2 de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>; %1 of its alarms are false</source>
        <translation>&#xa0;; %1 de ses alarmes sont fausses</translation>
    </message>
    <message>
        <source>%1 of the rows are right; always answering “%2” would be right in %3.</source>
        <translation>%1 des lignes sont justes&#xa0;; répondre toujours «&#xa0;%2&#xa0;» le serait pour %3.</translation>
    </message>
    <message>
        <source>The network explains %1 of the target&apos;s variance.</source>
        <translation>Le réseau explique %1 de la variance de la cible.</translation>
    </message>
    <message>
        <source>Loss %1.</source>
        <translation>Perte %1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss of a constant</source>
        <translation>Perte d&apos;une constante</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 actuel</translation>
    </message>
    <message>
        <source>false-positive rate</source>
        <translation>taux de faux positifs</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation>taux de base %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>aire %1</translation>
    </message>
    <message>
        <source>average precision %1</source>
        <translation>précision moyenne %1</translation>
    </message>
    <message>
        <source>Precision and recall need classes; this target is a number.</source>
        <translation>Précision et rappel demandent des classes&#xa0;; cette cible est un nombre.</translation>
    </message>
    <message>
        <source>This target has no single value to compare.</source>
        <translation>Cette cible n&apos;a pas de valeur unique à comparer.</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>réel %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Prédit et réel</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Predict a file</source>
        <translation>Prédire un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.data *.gz)</source>
        <translation>Tables (*.csv *.tsv *.txt *.data *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write the predictions to</source>
        <translation>Écrire les prédictions dans</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 predictions were written to %2.</source>
        <translation>%1 prédictions ont été écrites dans %2.</translation>
    </message>
    <message>
        <source>, epoch %1</source>
        <translation>, époque %1</translation>
    </message>
    <message>
        <source>training</source>
        <comment>part of the data</comment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>part of the data</comment>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <comment>part of the data</comment>
        <translation>test</translation>
    </message>
    <message>
        <source>The weights of epoch %1 are not kept: the project&apos;s own are judged.</source>
        <translation>Les poids de l’époque %1 ne sont pas gardés : ceux du projet sont jugés.</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Réinitialiser le seuil</translation>
    </message>
    <message>
        <source>Back to the threshold of the settings</source>
        <translation>Revenir au seuil des réglages</translation>
    </message>
</context>
<context>
    <name>netloom::ExampleCard</name>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
</context>
<context>
    <name>netloom::ForecastStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>%1 trainable</source>
        <translation>%1 entraînables</translation>
    </message>
    <message>
        <source>%1 multiply-adds per row</source>
        <translation>%1 multiplications-additions par ligne</translation>
    </message>
    <message>
        <source>about %1 while training</source>
        <translation>environ %1 à l&apos;entraînement</translation>
    </message>
    <message>
        <source>no data yet: no forecast</source>
        <translation>pas encore de données&#xa0;: pas de prévision</translation>
    </message>
    <message>
        <source>no forecast: the network has errors</source>
        <translation>pas de prévision&#xa0;: le réseau a des erreurs</translation>
    </message>
    <message>
        <source>%1 epochs in about %2, %3 each</source>
        <translation>%1 époques en environ %2, %3 chacune</translation>
    </message>
    <message>
        <source>measuring an epoch …</source>
        <translation>mesure d&apos;une époque …</translation>
    </message>
    <message>
        <source>last run: %1 forecast, %2 measured (%3 %)</source>
        <translation>dernier essai&#xa0;: %1 prévu, %2 mesuré (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Cost of the network</source>
        <translation>Coût du réseau</translation>
    </message>
    <message>
        <source>%1: %2 parameters</source>
        <translation>%1&#xa0;: %2 paramètres</translation>
    </message>
    <message>
        <source>Largest:
%1</source>
        <translation>Les plus grandes&#xa0;:
%1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
</context>
<context>
    <name>netloom::FormRow</name>
    <message>
        <source>May be changed while training runs</source>
        <translation>Peut être modifié pendant l&apos;entraînement</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Remettre %1 à son défaut</translation>
    </message>
    <message>
        <source>Changed. Press to go back to the default.</source>
        <translation>Modifié. Cliquez pour revenir au défaut.</translation>
    </message>
</context>
<context>
    <name>netloom::GateControls</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vers l&apos;avant</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>vers l&apos;arrière</translation>
    </message>
    <message>
        <source>Row of the data</source>
        <translation>Ligne des données</translation>
    </message>
    <message>
        <source>row </source>
        <translation>ligne </translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Next wrong</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Next row whose prediction is wrong</source>
        <translation>Ligne suivante dont la prédiction est fausse</translation>
    </message>
    <message>
        <source>One row or an average</source>
        <translation>Une ligne ou une moyenne</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keep this row beside whatever is chosen next</source>
        <translation>Garder cette ligne à côté de ce qui sera choisi ensuite</translation>
    </message>
    <message>
        <source>Row %1 is not among the prepared rows: a step of the preparation takes it out, or no window ends there.</source>
        <translation>La ligne %1 n&apos;est pas parmi les lignes préparées&#xa0;: une étape de la préparation l&apos;enlève, ou aucune fenêtre n&apos;y finit.</translation>
    </message>
    <message>
        <source>Only where classes are predicted</source>
        <translation>Seulement où des classes sont prédites</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>cette ligne</translation>
    </message>
    <message>
        <source>average of all</source>
        <translation>moyenne de toutes</translation>
    </message>
    <message>
        <source>average of “%1”</source>
        <translation>moyenne de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>netloom::GateFeed</name>
    <message>
        <source>Make a network with a recurrent layer (lstm, gru, simple_rnn): its gates are shown here.</source>
        <translation>Faites un réseau avec une couche récurrente (lstm, gru, simple_rnn)&#xa0;: ses portes s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>No layer of this network has gates: they belong to lstm, gru, simple_rnn and bidirectional.</source>
        <translation>Aucune couche de ce réseau n&apos;a de portes&#xa0;: elles appartiennent à lstm, gru, simple_rnn et bidirectional.</translation>
    </message>
    <message>
        <source>The data are not there yet: import a table, or wait until it is read.</source>
        <translation>Les données ne sont pas encore là&#xa0;: importez une table, ou attendez qu&apos;elle soit lue.</translation>
    </message>
    <message>
        <source>There are no rows to look at: change the split.</source>
        <translation>Il n&apos;y a pas de lignes à examiner&#xa0;: changez le partage.</translation>
    </message>
    <message>
        <source>one picture every %1 s, to leave the time to training</source>
        <translation>une image toutes les %1 s, pour laisser le temps à l&apos;entraînement</translation>
    </message>
    <message>
        <source>the weights of epoch %1 were not kept: these gates are of epoch %2</source>
        <translation>les poids de l&apos;époque %1 n&apos;ont pas été gardés&#xa0;: ces portes sont de l&apos;époque %2</translation>
    </message>
    <message>
        <source>The weights of this epoch are not kept: they are of an earlier session.</source>
        <translation>Les poids de cette époque ne sont pas gardés&#xa0;: ils viennent d&apos;une session antérieure.</translation>
    </message>
    <message>
        <source>The network has an error: see the Network page.</source>
        <translation>Le réseau a une erreur&#xa0;: voyez la page Réseau.</translation>
    </message>
    <message>
        <source>No row is judged wrong.</source>
        <translation>Aucune ligne n&apos;est mal jugée.</translation>
    </message>
    <message>
        <source>average of %1 rows</source>
        <translation>moyenne de %1 lignes</translation>
    </message>
    <message>
        <source>average of %1 rows of “%2”</source>
        <translation>moyenne de %1 lignes de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>, réel %1</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, prédit %1</translation>
    </message>
    <message>
        <source>%1 rows%2</source>
        <translation>%1 lignes%2</translation>
    </message>
    <message>
        <source> of “%1”</source>
        <translation> de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>netloom::GatesPanel</name>
    <message>
        <source>Cell, step by step</source>
        <translation>Cellule, pas à pas</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>État caché</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>How gates are shown</source>
        <translation>Affichage des portes</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Ordre des unités</translation>
    </message>
    <message>
        <source>units in order</source>
        <translation>unités dans l&apos;ordre</translation>
    </message>
    <message>
        <source>most saturated first</source>
        <translation>les plus saturées d&apos;abord</translation>
    </message>
    <message>
        <source>most moving first</source>
        <translation>les plus mobiles d&apos;abord</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>premiers poids</translation>
    </message>
</context>
<context>
    <name>netloom::GatesView</name>
    <message>
        <source>input, 1 column</source>
        <translation>entrée, 1 colonne</translation>
    </message>
    <message>
        <source>input, %1 columns, each on its own scale</source>
        <translation>entrée, %1 colonnes, chacune à son échelle</translation>
    </message>
    <message>
        <source>unit %1 at step %2</source>
        <translation>unité %1 au pas %2</translation>
    </message>
    <message>
        <source>No statistics yet.</source>
        <translation>Pas encore de statistiques.</translation>
    </message>
    <message>
        <source>Select a recurrent layer and a sample.</source>
        <translation>Sélectionnez une couche récurrente et un échantillon.</translation>
    </message>
    <message>
        <source>Pin a row with “Compare”, then choose another one: their difference is shown here.</source>
        <translation>Épinglez une ligne avec «&#xa0;Comparer&#xa0;», puis choisissez-en une autre&#xa0;: leur différence s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>The pinned row is of another layer or another number of steps.</source>
        <translation>La ligne épinglée vient d&apos;une autre couche ou a un autre nombre de pas.</translation>
    </message>
    <message>
        <source>values, 0 … 1 or −1 … 1</source>
        <translation>valeurs, 0 … 1 ou −1 … 1</translation>
    </message>
    <message>
        <source>mean over time (amounts of c̃, c, h)</source>
        <translation>moyenne dans le temps (valeurs absolues de c̃, c, h)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>&lt; 0.05</source>
        <translation>&lt; 0.05</translation>
    </message>
    <message>
        <source>&gt; 0.95</source>
        <translation>&gt; 0.95</translation>
    </message>
    <message>
        <source>No dead unit: every output moves.</source>
        <translation>Aucune unité morte&#xa0;: chaque sortie bouge.</translation>
    </message>
    <message>
        <source>%1 of %2 units are dead, their output hardly moves: %3</source>
        <translation>%1 unités sur %2 sont mortes, leur sortie ne bouge presque pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: shut for good in %2 units, open for good in %3</source>
        <translation>%1&#xa0;: toujours fermée dans %2 unités, toujours ouverte dans %3</translation>
    </message>
    <message>
        <source>The cell state grows from %1 to %2 along the window (mean amount).</source>
        <translation>L&apos;état de la cellule croît de %1 à %2 le long de la fenêtre (valeur absolue moyenne).</translation>
    </message>
    <message>
        <source>Writing: %1 large candidates let in, %2 kept out; %3 small ones let in, %4 kept out</source>
        <translation>Écriture&#xa0;: %1 grands candidats admis, %2 refusés&#xa0;; %3 petits admis, %4 refusés</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Heaviest input column by its weights: %1</source>
        <translation>Colonne d&apos;entrée aux poids les plus forts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gates over time</source>
        <translation>Portes au fil du temps</translation>
    </message>
    <message>
        <source>No gates to show.</source>
        <translation>Aucune porte à afficher.</translation>
    </message>
    <message>
        <source>%1 %2, unit %3, step %4</source>
        <translation>%1 %2, unité %3, pas %4</translation>
    </message>
    <message>
        <source>%1: masked, the states stay as they were</source>
        <translation>%1&#xa0;: masqué, les états restent tels quels</translation>
    </message>
    <message>
        <source>%1: difference %2</source>
        <translation>%1&#xa0;: différence %2</translation>
    </message>
    <message>
        <source>%1: %2, beside it %3</source>
        <translation>%1&#xa0;: %2, à côté %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: mean %2, %3 % shut, %4 % open</source>
        <translation>%1&#xa0;: moyenne %2, %3&#xa0;% fermée, %4&#xa0;% ouverte</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 pour %2. %3</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>tenseur</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unité %1</translation>
    </message>
</context>
<context>
    <name>netloom::HiddenView</name>
    <message>
        <source>Hidden state over time</source>
        <translation>État caché au fil du temps</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>first direction</source>
        <translation>premier sens</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>second sens</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>Needs a recurrent layer and a sample.</source>
        <translation>Demande une couche récurrente et un échantillon.</translation>
    </message>
    <message>
        <source>unit %1: %2</source>
        <translation>unité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Output at step %1: %2. Two directions explain %3 % of the movement.</source>
        <translation>Sortie au pas %1&#xa0;: %2. Deux directions expliquent %3&#xa0;% du mouvement.</translation>
    </message>
    <message>
        <source>h of the units that move most; dotted: %1</source>
        <translation>h des unités qui bougent le plus&#xa0;; en pointillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>h of the units that move most</source>
        <translation>h des unités qui bougent le plus</translation>
    </message>
    <message>
        <source>path of all units, %1 % + %2 % of the movement</source>
        <translation>chemin de toutes les unités, %1 % + %2 % du mouvement</translation>
    </message>
</context>
<context>
    <name>netloom::HistogramView</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Distribution des valeurs</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1&#xa0;: %2 lignes, %3</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>%1 rows; most in %2</source>
        <translation>%1 lignes&#xa0;; la plupart dans %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>Distribution of the values, as numbers</source>
        <translation>Distribution des valeurs, en nombres</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>netloom::ImportAssistant</name>
    <message>
        <source>How the file is read</source>
        <translation>Comment lire le fichier</translation>
    </message>
    <message>
        <source>Detect everything</source>
        <translation>Tout détecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>comme détecté</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>nothing: lines of text</source>
        <translation>rien&#xa0;: lignes de texte</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>noms des colonnes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Lines to skip at the top</source>
        <translation>Lignes à sauter au début</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Sauter des lignes</translation>
    </message>
    <message>
        <source>Sign that begins a comment line</source>
        <translation>Signe qui commence une ligne de commentaire</translation>
    </message>
    <message>
        <source>Comment sign</source>
        <translation>Signe de commentaire</translation>
    </message>
    <message>
        <source>Texts that mean a missing value, with spaces between them</source>
        <translation>Textes qui signifient une valeur manquante, séparés par des espaces</translation>
    </message>
    <message>
        <source>With spaces between them; an empty cell is always missing</source>
        <translation>Séparés par des espaces&#xa0;; une cellule vide est toujours manquante</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Marques de manque</translation>
    </message>
    <message>
        <source>Column whose type is set</source>
        <translation>Colonne dont le type est fixé</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>Type de la colonne</translation>
    </message>
    <message>
        <source>Type of column</source>
        <translation>Type de la colonne</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>First rows, as they are read</source>
        <translation>Premières lignes, telles qu&apos;elles sont lues</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture …</translation>
    </message>
    <message>
        <source>This way the file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu ainsi.</translation>
    </message>
    <message>
        <source>every cell can be read</source>
        <translation>toutes les cellules sont lisibles</translation>
    </message>
    <message>
        <source>%1 bad cells</source>
        <translation>%1 cellules invalides</translation>
    </message>
    <message>
        <source>%1 columns; in the first %2 rows %3</source>
        <translation>%1 colonnes&#xa0;; dans les %2 premières lignes&#xa0;: %3</translation>
    </message>
    <message>
        <source>as detected: %1</source>
        <translation>comme détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>netloom::InspectPage</name>
    <message>
        <source>Views of the network</source>
        <translation>Vues du réseau</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Couches récurrentes</translation>
    </message>
</context>
<context>
    <name>netloom::Inspector</name>
    <message>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <source>%1 layers selected</source>
        <translation>%1 couches sélectionnées</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>%1 of them trainable</source>
        <translation>dont %1 entraînables</translation>
    </message>
    <message>
        <source>Select a layer to set its values.</source>
        <translation>Sélectionnez une couche pour régler ses valeurs.</translation>
    </message>
    <message>
        <source>No plug-in of this program knows the layer type “%1”. It is kept as it is.</source>
        <translation>Aucun module de ce programme ne connaît le type de couche «&#xa0;%1&#xa0;». Elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>Frozen: training does not change its weights</source>
        <translation>Gelée&#xa0;: l&apos;entraînement ne change pas ses poids</translation>
    </message>
    <message>
        <source>Freeze: training leaves its weights alone</source>
        <translation>Geler&#xa0;: l&apos;entraînement laisse ses poids tels quels</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelée</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entraînable</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>sans paramètres</translation>
    </message>
    <message>
        <source>Reset 1 value</source>
        <translation>Réinitialiser 1 valeur</translation>
    </message>
    <message>
        <source>Reset %1 values</source>
        <translation>Réinitialiser %1 valeurs</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All have the same values. An edit holds for all of them.</source>
        <translation>Toutes ont les mêmes valeurs. Une modification vaut pour toutes.</translation>
    </message>
    <message>
        <source>They differ in: %1. Shown is the first; an edit holds for all.</source>
        <translation>Elles diffèrent par&#xa0;: %1. La première est affichée&#xa0;; une modification vaut pour toutes.</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>What flows is not known: something before it is wrong.</source>
        <translation>Ce qui circule est inconnu : quelque chose ne va pas en amont.</translation>
    </message>
    <message>
        <source>Shape: %1 per row</source>
        <translation>Forme : %1 par ligne</translation>
    </message>
    <message>
        <source>Type: whole numbers (int32)</source>
        <translation>Type : entiers (int32)</translation>
    </message>
    <message>
        <source>Type: numbers (float32)</source>
        <translation>Type : nombres (float32)</translation>
    </message>
    <message>
        <source>Mask: yes, it says which steps count</source>
        <translation>Masque : oui, il dit quels pas comptent</translation>
    </message>
    <message>
        <source>Mask: none</source>
        <translation>Masque : aucun</translation>
    </message>
    <message>
        <source>Values per row: as many as the row has steps</source>
        <translation>Valeurs par ligne : autant que la ligne a de pas</translation>
    </message>
    <message>
        <source>Values per row: %1</source>
        <translation>Valeurs par ligne : %1</translation>
    </message>
    <message>
        <source>Flows: the data as prepared</source>
        <translation>Circulent : les données préparées</translation>
    </message>
    <message>
        <source>Flows: the output of %1; in training its gradient comes back</source>
        <translation>Circule : la sortie de %1 ; à l&apos;entraînement, son gradient revient</translation>
    </message>
    <message>
        <source>It is input %1 of %2 of %3</source>
        <translation>C&apos;est l&apos;entrée %1 sur %2 de %3</translation>
    </message>
</context>
<context>
    <name>netloom::LineChart</name>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez que le dossier existe et a de la place.</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Valeurs logarithmiques</translation>
    </message>
    <message>
        <source>Single batches</source>
        <translation>Lots un à un</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Enregistrer en PNG …</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Enregistrer en SVG …</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV …</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Minimum et maximum</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Last epochs only</source>
        <translation>Dernières époques seulement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Logarithmic epochs</source>
        <translation>Époques logarithmiques</translation>
    </message>
</context>
<context>
    <name>netloom::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 exemples/s</translation>
    </message>
    <message>
        <source>%1[*] – Netloom</source>
        <translation>%1[*] – Netloom</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test rows</source>
        <translation>%1 lignes d&apos;entraînement, %2 de validation, %3 de test</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variables</translation>
    </message>
    <message>
        <source>Reading the data …</source>
        <translation>Lecture des données …</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>The printer takes nothing. Is it on, or can the file be written?</source>
        <translation>L&apos;imprimante ne prend rien. Est-elle allumée, ou le fichier peut-il être écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Train on from the epoch shown (Ctrl+F5)</source>
        <translation>Reprendre à l&apos;époque affichée (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation>L&apos;entraînement commence.</translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation>L&apos;entraînement continue.</translation>
    </message>
    <message>
        <source>Training is paused.</source>
        <translation>L&apos;entraînement est en pause.</translation>
    </message>
    <message>
        <source>Training stops.</source>
        <translation>L&apos;entraînement s&apos;arrête.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Row %1 is not among the prepared rows.</source>
        <translation>La ligne %1 n&apos;est pas parmi les lignes préparées.</translation>
    </message>
</context>
<context>
    <name>netloom::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
</context>
<context>
    <name>netloom::NetworkPage</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Problèmes  %1</translation>
    </message>
    <message>
        <source>Fits after %1</source>
        <translation>Va après %1</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>Vues du réseau</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Table récapitulative</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle type</translation>
    </message>
    <message>
        <source>Add a ready network</source>
        <translation>Ajouter un réseau tout fait</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Select a layer for its help.</source>
        <translation>Sélectionnez une couche pour son aide.</translation>
    </message>
    <message>
        <source>Computation graph</source>
        <translation>Graphe de calcul</translation>
    </message>
    <message>
        <source>Fits on this wire</source>
        <translation>Convient sur ce lien</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>No run has kept its network yet</source>
        <translation>Aucun essai n&apos;a encore gardé son réseau</translation>
    </message>
    <message>
        <source>Another project …</source>
        <translation>Autre projet …</translation>
    </message>
    <message>
        <source>Compare with another project</source>
        <translation>Comparer à un autre projet</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom);;All files (*)</source>
        <translation>Projets Netloom (*.netloom);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Inspector or palette</source>
        <translation>Inspecteur ou palette</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Fold the problems</source>
        <translation>Replier les problèmes</translation>
    </message>
</context>
<context>
    <name>netloom::NetworkTextEdit</name>
    <message>
        <source>Network in words</source>
        <translation>Réseau en mots</translation>
    </message>
    <message>
        <source>dense 32 relu
dropout 0.3
dense 1 sigmoid</source>
        <translation>dense 32 relu
dropout 0.3
dense 1 sigmoid</translation>
    </message>
    <message>
        <source>Ctrl+Enter applies the text to the network.</source>
        <translation>Ctrl+Enter applique le texte au réseau.</translation>
    </message>
    <message>
        <source>A layer per line: type, number, activation, options; inputs by name in brackets.</source>
        <translation>Une couche par ligne&#xa0;: type, nombre, activation, options&#xa0;; entrées par nom entre parenthèses.</translation>
    </message>
    <message>
        <source>The network was changed meanwhile; Esc shows it as it is now.</source>
        <translation>Le réseau a changé entre-temps&#xa0;; Esc le montre tel qu&apos;il est.</translation>
    </message>
</context>
<context>
    <name>netloom::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>netloom::OperationPicture</name>
    <message>
        <source>Picture of the operations</source>
        <translation>Image des opérations</translation>
    </message>
    <message>
        <source>%1 per row</source>
        <translation>%1 par ligne</translation>
    </message>
    <message>
        <source>Computation graph</source>
        <translation>Graphe de calcul</translation>
    </message>
</context>
<context>
    <name>netloom::OperationsView</name>
    <message>
        <source>Operations as a tree</source>
        <translation>Opérations en arbre</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Passe arrière</translation>
    </message>
    <message>
        <source>Also the gradients, and the updates of the weights</source>
        <translation>Aussi les gradients et les mises à jour des poids</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The whole picture (Ctrl and wheel zoom, + and − too)</source>
        <translation>L&apos;image entière (Ctrl et molette pour zoomer, + et − aussi)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Image (SVG) …</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Images vectorielles (*.svg)</translation>
    </message>
    <message>
        <source>Graphviz (DOT) …</source>
        <translation>Graphviz (DOT) …</translation>
    </message>
    <message>
        <source>Graphviz files (*.dot *.gv)</source>
        <translation>Fichiers Graphviz (*.dot *.gv)</translation>
    </message>
    <message>
        <source>Copy as DOT</source>
        <translation>Copier en DOT</translation>
    </message>
    <message>
        <source>Save the computation graph</source>
        <translation>Enregistrer le graphe de calcul</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez que le dossier existe et a de la place.</translation>
    </message>
    <message>
        <source>The network has no layers yet.</source>
        <translation>Le réseau n&apos;a pas encore de couches.</translation>
    </message>
    <message>
        <source>Shown up to the first layer that does not fit. %1</source>
        <translation>Affiché jusqu&apos;à la première couche qui ne convient pas. %1</translation>
    </message>
    <message>
        <source>There is nothing in it to fold.</source>
        <translation>Il n&apos;y a rien à replier.</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>s&apos;exécute %1</translation>
    </message>
    <message>
        <source>uses %1</source>
        <translation>utilise %1</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>alimente %1</translation>
    </message>
</context>
<context>
    <name>netloom::Palette</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>Chercher des couches</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Does not fit here: %1</source>
        <translation>Ne convient pas ici : %1</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Ready networks</source>
        <translation>Réseaux tout faits</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
</context>
<context>
    <name>netloom::PartEditor</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Options de %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>netloom::PartHelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
</context>
<context>
    <name>netloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes hold at once, the number of threads as soon as nothing is being computed; results do not depend on it.</source>
        <translation>Les changements valent tout de suite, le nombre de threads dès que rien n&apos;est en cours de calcul&#xa0;; les résultats n&apos;en dépendent pas.</translation>
    </message>
</context>
<context>
    <name>netloom::ProblemsView</name>
    <message>
        <source>No problems found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Ignored (%1): %2</source>
        <translation>Ignorés (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>The fix, which can be undone:</source>
        <translation>La correction, annulable&#xa0;:</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message>
        <source>Why is this fine in this project?</source>
        <translation>Pourquoi est-ce correct dans ce projet&#xa0;?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Ignore …</source>
        <translation>Ignorer …</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show problems of the group</source>
        <translation>Afficher les problèmes du groupe</translation>
    </message>
    <message>
        <source>No problems found. %1 checks were made.</source>
        <translation>Aucun problème trouvé. %1 vérifications faites.</translation>
    </message>
    <message>
        <source>Shapes and wires</source>
        <translation>Formes et liens</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Lowered (%1): %2</source>
        <translation>Abaissé (%1) : %2</translation>
    </message>
    <message>
        <source>Show %1 as a warning</source>
        <translation>Afficher %1 en avertissement</translation>
    </message>
    <message>
        <source>Show as an error again</source>
        <translation>Afficher à nouveau en erreur</translation>
    </message>
    <message>
        <source>Show as a warning …</source>
        <translation>Afficher en avertissement …</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>network check</source>
        <translation>contrôle du réseau</translation>
    </message>
</context>
<context>
    <name>netloom::ProfilePanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>%1 cells read as numbers.</source>
        <translation>%1 cellules lues comme nombres.</translation>
    </message>
    <message>
        <source>Whole numbers that stand for %1 classes.</source>
        <translation>Entiers qui désignent %1 classes.</translation>
    </message>
    <message>
        <source>Only two values: “%1” and “%2”.</source>
        <translation>Deux valeurs seulement&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>At most two values.</source>
        <translation>Deux valeurs au plus.</translation>
    </message>
    <message>
        <source>%1 different texts in %2 rows: categories.</source>
        <translation>%1 textes différents en %2 lignes&#xa0;: catégories.</translation>
    </message>
    <message>
        <source>%1 cells read as dates or times.</source>
        <translation>%1 cellules lues comme dates ou heures.</translation>
    </message>
    <message>
        <source>%1 different texts: too many for categories.</source>
        <translation>%1 textes différents&#xa0;: trop pour des catégories.</translation>
    </message>
    <message>
        <source>Numbers the rows: every value is another one.</source>
        <translation>Numérote les lignes&#xa0;: chaque valeur est différente.</translation>
    </message>
    <message>
        <source>%1 bad cells.</source>
        <translation>%1 cellules invalides.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>distinct</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>écart type</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25&#xa0;%</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75&#xa0;%</translation>
    </message>
    <message>
        <source>skewness</source>
        <translation>asymétrie</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>aberrantes</translation>
    </message>
    <message>
        <source>Beyond 1.5 times the quartile range; %1 are more than 3 sd from the mean</source>
        <translation>Au-delà de 1.5 fois l&apos;écart interquartile&#xa0;; %1 sont à plus de 3 écarts types de la moyenne</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>Distribution de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>most frequent: %1</source>
        <translation>le plus fréquent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>netloom::ProjectAdvisor</name>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Afficher de nouveau %1</translation>
    </message>
    <message>
        <source>Show %1 as a warning</source>
        <translation>Afficher %1 en avertissement</translation>
    </message>
</context>
<context>
    <name>netloom::ProjectDocument</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation>Dégeler %1</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Geler %1</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 sur %2 couches</translation>
    </message>
    <message>
        <source>Reset %1 layers</source>
        <translation>Réinitialiser %1 couches</translation>
    </message>
    <message>
        <source>Describe run %1</source>
        <translation>Décrire l&apos;essai %1</translation>
    </message>
    <message>
        <source>Delete run %1</source>
        <translation>Supprimer l&apos;essai %1</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>Supprimer %1 essais</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>Réinitialiser les poids</translation>
    </message>
</context>
<context>
    <name>netloom::ProjectFiles</name>
    <message>
        <source>Projects and tables (*.netloom *.csv *.tsv *.txt *.data *.gz)</source>
        <translation>Projets et tables (*.netloom *.csv *.tsv *.txt *.data *.gz)</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation>Projets Netloom (*.netloom)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop files: a project, or one or more tables.</source>
        <translation>%1 est un dossier. Déposez des fichiers&#xa0;: un projet, ou une ou plusieurs tables.</translation>
    </message>
    <message>
        <source>These are %1 files with a project among them. Drop one project alone, or only tables: they become one table.</source>
        <translation>Ce sont %1 fichiers, dont un projet. Déposez un projet seul, ou seulement des tables&#xa0;: elles deviennent une seule table.</translation>
    </message>
</context>
<context>
    <name>netloom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>netloom::RecipePanel</name>
    <message>
        <source>unknown step</source>
        <translation>étape inconnue</translation>
    </message>
    <message>
        <source>Switch on step</source>
        <translation>Activer l&apos;étape</translation>
    </message>
    <message>
        <source>Switch off step</source>
        <translation>Désactiver l&apos;étape</translation>
    </message>
    <message>
        <source>Options of the step</source>
        <translation>Options de l&apos;étape</translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation>Retirer l&apos;étape</translation>
    </message>
    <message>
        <source>Take step out</source>
        <translation>Retirer l&apos;étape</translation>
    </message>
    <message>
        <source>Shift in rows</source>
        <translation>Décalage en lignes</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Change curve shift</source>
        <translation>Changer le décalage de courbe</translation>
    </message>
    <message>
        <source>Kind of scaling</source>
        <translation>Genre d&apos;échelle</translation>
    </message>
    <message>
        <source>Change scaling</source>
        <translation>Changer l&apos;échelle</translation>
    </message>
    <message>
        <source>Change option of a step</source>
        <translation>Changer une option d&apos;étape</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Déplacer l&apos;étape</translation>
    </message>
    <message>
        <source>Missing values and outliers</source>
        <translation>Valeurs manquantes et aberrantes</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Équilibrer les classes</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter l&apos;étape</translation>
    </message>
</context>
<context>
    <name>netloom::RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Travail non enregistré trouvé</translation>
    </message>
    <message>
        <source>Netloom ended before this was saved</source>
        <translation>Netloom s’est arrêté avant l’enregistrement</translation>
    </message>
    <message>
        <source>Unsaved projects</source>
        <translation>Projets non enregistrés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>“%1”, never saved</source>
        <translation>« %1 », jamais enregistré</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>« %1 » dans %2</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Dernière modification : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s): %1</source>
        <translation>
            <numerusform>%n modification non enregistrée : %1</numerusform>
            <numerusform>%n modifications non enregistrées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the last training learnt is in it.</source>
        <translation>Ce que le dernier entraînement a appris y est.</translation>
    </message>
</context>
<context>
    <name>netloom::RelationsPanel</name>
    <message>
        <source>Strongest pairs</source>
        <translation>Paires les plus fortes</translation>
    </message>
    <message>
        <source>With the target</source>
        <translation>Avec la cible</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Comparing columns and rows</source>
        <translation>Comparaison des colonnes et des lignes</translation>
    </message>
    <message>
        <source>Pairs of columns by correlation</source>
        <translation>Paires de colonnes par corrélation</translation>
    </message>
    <message>
        <source>Columns by what they tell of the target</source>
        <translation>Colonnes selon ce qu&apos;elles disent de la cible</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>corrélation</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>The strongest %1 of %2 pairs are listed.</source>
        <translation>Les %1 paires les plus fortes sur %2 sont listées.</translation>
    </message>
    <message>
        <source>AUC for “%1”</source>
        <translation>AUC pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How well each column alone separates “%1” from the rest: 0.5 is chance, 0 and 1 are perfect. A value near 0 or 1 may give the answer away.</source>
        <translation>À quel point chaque colonne seule sépare «&#xa0;%1&#xa0;» du reste&#xa0;: 0.5 est le hasard, 0 et 1 sont parfaits. Une valeur proche de 0 ou 1 peut trahir la réponse.</translation>
    </message>
    <message>
        <source>Correlation of each column with the target</source>
        <translation>Corrélation de chaque colonne avec la cible</translation>
    </message>
    <message>
        <source>strongest: %1 with %2, %3</source>
        <translation>la plus forte&#xa0;: %1 avec %2, %3</translation>
    </message>
</context>
<context>
    <name>netloom::Rewind</name>
    <message>
        <source>Stop or let the run end first.</source>
        <translation>Arrêtez d’abord l’essai ou laissez-le finir.</translation>
    </message>
    <message>
        <source>Move the slider to an earlier epoch first.</source>
        <translation>Placez d’abord le curseur sur une époque antérieure.</translation>
    </message>
    <message>
        <source>The weights of this epoch are not kept: they are of an earlier session.</source>
        <translation>Les poids de cette époque ne sont pas gardés&#xa0;: ils viennent d&apos;une session antérieure.</translation>
    </message>
    <message>
        <source>The weights of this epoch are not kept. The nearest kept one is epoch %1.</source>
        <translation>Les poids de cette époque ne sont pas gardés. La plus proche gardée est l’époque %1.</translation>
    </message>
</context>
<context>
    <name>netloom::RowsModel</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>netloom::RunStrip</name>
    <message>
        <source>Training run</source>
        <translation>Essai d&apos;entraînement</translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation>, époque %1 sur %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>pas encore entraîné</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 exemples/s</translation>
    </message>
    <message>
        <source>Go to best</source>
        <translation>À la meilleure</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <translation>Repartir d’ici</translation>
    </message>
    <message>
        <source>Branch of the epochs</source>
        <translation>Branche des époques</translation>
    </message>
    <message>
        <source>Goes on from the epoch shown: a branch; what came after it stays.</source>
        <translation>Repart de l’époque affichée : une branche ; la suite est conservée.</translation>
    </message>
    <message>
        <source>the network has these weights</source>
        <translation>le réseau a ces poids</translation>
    </message>
    <message>
        <source>network: epoch %1</source>
        <translation>réseau : époque %1</translation>
    </message>
    <message>
        <source>gone back</source>
        <translation>retour en arrière</translation>
    </message>
</context>
<context>
    <name>netloom::RunsModel</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, compared</source>
        <translation>, comparé</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>, diffère</translation>
    </message>
    <message>
        <source>at epoch %1</source>
        <translation>à l&apos;époque %1</translation>
    </message>
    <message>
        <source>On validation (training without it), at the epoch of the lowest loss</source>
        <translation>Sur la validation (sans elle, l&apos;entraînement), à l&apos;époque de la perte la plus basse</translation>
    </message>
    <message>
        <source>On validation (training without it), after the last epoch</source>
        <translation>Sur la validation (sans elle, l&apos;entraînement), après la dernière époque</translation>
    </message>
    <message>
        <source>The compared runs differ here</source>
        <translation>Les essais comparés diffèrent ici</translation>
    </message>
    <message>
        <source>The same in all compared runs</source>
        <translation>Identique dans tous les essais comparés</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, meilleur</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, dernier</translation>
    </message>
</context>
<context>
    <name>netloom::RunsTile</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Runs of the project</source>
        <translation>Essais du projet</translation>
    </message>
    <message>
        <source>At most %1 runs are told apart in a chart: untick one first.</source>
        <translation>Un graphique distingue au plus %1 essais&#xa0;: décochez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Settings that are the same in all compared runs, too</source>
        <translation>Aussi les réglages identiques dans tous les essais comparés</translation>
    </message>
    <message>
        <source>Compare none</source>
        <translation>Ne rien comparer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes settings and curves of the selected runs; weights stay. Undo brings them back.</source>
        <translation>Supprime réglages et courbes des essais sélectionnés&#xa0;; les poids restent. «&#xa0;Annuler&#xa0;» les ramène.</translation>
    </message>
    <message>
        <source>Close the runs</source>
        <translation>Fermer les essais</translation>
    </message>
    <message>
        <source>Runs are listed here once one has ended its first epoch.</source>
        <translation>Les essais apparaissent ici dès que l&apos;un d&apos;eux a fini sa première époque.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 essai</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 essais</translation>
    </message>
    <message>
        <source>, %1 compared</source>
        <translation>, %1 comparés</translation>
    </message>
</context>
<context>
    <name>netloom::ScatterView</name>
    <message>
        <source>Two columns against each other</source>
        <translation>Deux colonnes l&apos;une en fonction de l&apos;autre</translation>
    </message>
    <message>
        <source>row %1: %2 %3, %4 %5</source>
        <translation>ligne %1&#xa0;: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 against %2, every %3th row</source>
        <translation>%1 en fonction de %2, une ligne sur %3</translation>
    </message>
    <message>
        <source>%1 against %2, %3 rows</source>
        <translation>%1 en fonction de %2, %3 lignes</translation>
    </message>
    <message>
        <source>every %1th row</source>
        <translation>une ligne sur %1</translation>
    </message>
    <message>
        <source>Choose two columns of numbers: click a cell of the map.</source>
        <translation>Choisissez deux colonnes de nombres&#xa0;: cliquez une cellule de la carte.</translation>
    </message>
</context>
<context>
    <name>netloom::SchemaRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed. Press to go back to the default: %1</source>
        <translation>Modifié. Cliquez pour revenir au défaut : %1</translation>
    </message>
    <message>
        <source>Changed; default: %1</source>
        <translation>Modifié ; défaut : %1</translation>
    </message>
</context>
<context>
    <name>netloom::SplitBar</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation>Parties des données</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>part (%)</translation>
    </message>
    <message>
        <source>%1 %2 rows, %3 %</source>
        <translation>%1 %2 lignes, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Border between %1 and %2 at %3 %. %4</source>
        <translation>Limite entre %1 et %2 à %3&#xa0;%. %4</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>netloom::SplitPanel</name>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>Kind of split</source>
        <translation>Genre de partage</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Rows are dealt out at random</source>
        <translation>Les lignes sont réparties au hasard</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Stratifié</translation>
    </message>
    <message>
        <source>At random, with the same share of each class in every part</source>
        <translation>Au hasard, avec la même part de chaque classe dans chaque partie</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l&apos;ordre</translation>
    </message>
    <message>
        <source>First rows for training, last rows for the test: right for time series</source>
        <translation>Premières lignes pour l&apos;entraînement, dernières pour le test&#xa0;: bon pour les séries temporelles</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rows of one group stay together</source>
        <translation>Les lignes d&apos;un groupe restent ensemble</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Par colonne</translation>
    </message>
    <message>
        <source>A column says which part a row belongs to: train, validation, test</source>
        <translation>Une colonne dit à quelle partie appartient une ligne&#xa0;: train, validation, test</translation>
    </message>
    <message>
        <source>Column of the split</source>
        <translation>Colonne du partage</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Graine du partage</translation>
    </message>
    <message>
        <source>Change split</source>
        <translation>Changer le partage</translation>
    </message>
    <message>
        <source>Change split column</source>
        <translation>Changer la colonne du partage</translation>
    </message>
    <message>
        <source>Change split seed</source>
        <translation>Changer la graine du partage</translation>
    </message>
    <message>
        <source>Change parts</source>
        <translation>Changer les parts</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Rows left out before each border</source>
        <translation>Lignes exclues avant chaque limite</translation>
    </message>
    <message>
        <source>Rows left out before each border, on top of those that the steps look back to</source>
        <translation>Lignes exclues avant chaque limite, en plus de celles que les étapes regardent en arrière</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Change gap</source>
        <translation>Changer l&apos;écart</translation>
    </message>
</context>
<context>
    <name>netloom::StartPage</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Open one, press Train, and watch it learn. Everything in it can be changed.</source>
        <translation>Ouvrez-en un, appuyez sur Entraîner, et regardez-le apprendre. Tout y est modifiable.</translation>
    </message>
    <message>
        <source>New from data…</source>
        <translation>Nouveau à partir de données…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>A project without data and network</source>
        <translation>Un projet sans données ni réseau</translation>
    </message>
    <message>
        <source>Drop a CSV or a project here</source>
        <translation>Déposez un CSV ou un projet ici</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Projects you save or open are listed here.</source>
        <translation>Les projets enregistrés ou ouverts sont listés ici.</translation>
    </message>
</context>
<context>
    <name>netloom::StatusBadge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>netloom::StepPanel</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Columns that the step changes</source>
        <translation>Colonnes que l&apos;étape change</translation>
    </message>
    <message>
        <source>First values before and after the step</source>
        <translation>Premières valeurs avant et après l&apos;étape</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Choose a step of the recipe to see what it does.</source>
        <translation>Choisissez une étape de la recette pour voir ce qu&apos;elle fait.</translation>
    </message>
    <message>
        <source>The step is switched off.</source>
        <translation>L&apos;étape est désactivée.</translation>
    </message>
    <message>
        <source>Shown once the data can be prepared.</source>
        <translation>Visible dès que les données peuvent être préparées.</translation>
    </message>
    <message>
        <source>The step changes no value of these rows.</source>
        <translation>L&apos;étape ne change aucune valeur de ces lignes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>: mean %1, sd %2</source>
        <translation>&#xa0;: moyenne %1, écart type %2</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 manquantes</translation>
    </message>
    <message>
        <source>learned from training rows: %1</source>
        <translation>appris des lignes d&apos;entraînement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>netloom::StepRow</name>
    <message>
        <source>Alt+Up and Alt+Down move the step, Del takes it out</source>
        <translation>Alt+↑ et Alt+↓ déplacent l&apos;étape, Suppr la retire</translation>
    </message>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>Glisser à une autre place, ou Alt+↑ et Alt+↓</translation>
    </message>
</context>
<context>
    <name>netloom::SummaryCompare</name>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Comparer deux modèles</translation>
    </message>
    <message>
        <source>Two models side by side</source>
        <translation>Deux modèles côte à côte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>diffère : %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ; %3 and %4 parameters</source>
        <translation>%1 lignes sur %2 diffèrent ; %3 et %4 paramètres</translation>
    </message>
</context>
<context>
    <name>netloom::SummaryView</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier en</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier la table</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Summary of the network</source>
        <translation>Récapitulatif du réseau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entraînable</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixes</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Multiply-adds of one row, forward</source>
        <translation>Multiplications-additions d&apos;une ligne, vers l&apos;avant</translation>
    </message>
    <message>
        <source>Weights, and the values of one row</source>
        <translation>Poids, et valeurs d&apos;une ligne</translation>
    </message>
    <message>
        <source>%1 parameters, %2 trainable, %3 fixed</source>
        <translation>%1 paramètres, %2 entraînables, %3 fixes</translation>
    </message>
    <message>
        <source>%1 multiply-adds per row</source>
        <translation>%1 multiplications-additions par ligne</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparer à un autre modèle</translation>
    </message>
</context>
<context>
    <name>netloom::TextEditor</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Choisir dans une liste</translation>
    </message>
</context>
<context>
    <name>netloom::ThresholdBar</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Makes this the threshold of the settings.</source>
        <translation>En fait le seuil des réglages.</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Réinitialiser le seuil</translation>
    </message>
    <message>
        <source>Back to the threshold of the settings</source>
        <translation>Revenir au seuil des réglages</translation>
    </message>
</context>
<context>
    <name>netloom::Tile</name>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>netloom::TileBoard</name>
    <message>
        <source>Size of %1</source>
        <translation>Taille de %1</translation>
    </message>
    <message>
        <source>Drag to size the tile</source>
        <translation>Glisser pour dimensionner la tuile</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Next width</source>
        <translation>Largeur suivante</translation>
    </message>
    <message>
        <source>Next height</source>
        <translation>Hauteur suivante</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>netloom::TileMessage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>netloom::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>netloom::TopBar</name>
    <message>
        <source>Netloom</source>
        <translation>Netloom</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l&apos;essai</translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation>époque %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>netloom::TrainCharts</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Press Train: curves appear here while the network learns.</source>
        <translation>Appuyez sur Entraîner&#xa0;: des courbes apparaissent ici pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>Échelle de la perte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>of the last step</source>
        <translation>du dernier pas</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Exemples par seconde</translation>
    </message>
    <message>
        <source>training at %1</source>
        <translation>entraînement à %1</translation>
    </message>
    <message>
        <source>mean of the epoch</source>
        <translation>moyenne de l&apos;époque</translation>
    </message>
    <message>
        <source>of the epoch</source>
        <translation>de l&apos;époque</translation>
    </message>
    <message>
        <source>validation at %1</source>
        <translation>validation à %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Class or average</source>
        <translation>Classe ou moyenne</translation>
    </message>
</context>
<context>
    <name>netloom::TrainPage</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Réglages d&apos;entraînement</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>FPR</source>
        <translation>FPR</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergé</translation>
    </message>
    <message>
        <source>validation, epoch %1</source>
        <translation>validation, époque %1</translation>
    </message>
    <message>
        <source>training, epoch %1</source>
        <translation>entraînement, époque %1</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>toujours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Reading data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>, batch %1 / %2</source>
        <translation>, lot %1 / %2</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergé</translation>
    </message>
    <message>
        <source>Could not train</source>
        <translation>Entraînement impossible</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>1 epoch in this run</source>
        <translation>1 époque dans cet essai</translation>
    </message>
    <message>
        <source>%1 epochs in this run</source>
        <translation>%1 époques dans cet essai</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>press F5 to train</source>
        <translation>appuyez sur F5 pour entraîner</translation>
    </message>
    <message>
        <source>needs data</source>
        <translation>données requises</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>lr</source>
        <translation>lr</translation>
    </message>
    <message>
        <source>branch at %1</source>
        <translation>branche à %1</translation>
    </message>
    <message>
        <source>Press Train: the matrix appears after the first epoch.</source>
        <translation>Lancez l’entraînement : la matrice paraît après la première époque.</translation>
    </message>
    <message>
        <source>The matrix of this epoch was not kept: it is of an earlier session.</source>
        <translation>La matrice de cette époque n’a pas été gardée : elle date d’une session précédente.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, from epoch %2</source>
        <translation>ligne %1, dès l’époque %2</translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation>taux de base %1</translation>
    </message>
    <message>
        <source>always “%1” %2</source>
        <translation>toujours «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>actual %1, predicted %2</source>
        <translation>réel %1, prédit %2</translation>
    </message>
    <message>
        <source>the scores of this epoch were not kept</source>
        <translation>les scores de cette époque n&apos;ont pas été gardés</translation>
    </message>
    <message>
        <source>epoch %1; flips between kept epochs, every %2</source>
        <translation>époque %1&#xa0;; bascules entre époques gardées, toutes les %2</translation>
    </message>
    <message>
        <source>%1: 1 row</source>
        <translation>%1&#xa0;: 1 ligne</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
    <message>
        <source>expected start %1, all classes alike</source>
        <translation>départ attendu %1, classes égales</translation>
    </message>
    <message>
        <source>The network has the weights of epoch %1, the last good ones: training goes on from there.</source>
        <translation>Le réseau a les poids de l’époque %1, les derniers bons : l’entraînement repart de là.</translation>
    </message>
    <message>
        <source>at step %1, in the loss</source>
        <translation>au pas %1, dans la perte</translation>
    </message>
    <message>
        <source>at step %1, layer %2</source>
        <translation>au pas %1, couche %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Ajouter un graphique</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>Disposition par défaut</translation>
    </message>
    <message>
        <source>Charts, order and sizes as the program chooses them</source>
        <translation>Graphiques, ordre et tailles choisis par le programme</translation>
    </message>
    <message>
        <source>Default layout of the charts</source>
        <translation>Disposition par défaut des graphiques</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>All runs of the project: compare their curves and settings</source>
        <translation>Tous les essais du projet&#xa0;: comparer leurs courbes et réglages</translation>
    </message>
    <message>
        <source>Move a chart</source>
        <translation>Déplacer un graphique</translation>
    </message>
    <message>
        <source>Size a chart</source>
        <translation>Dimensionner un graphique</translation>
    </message>
    <message>
        <source>The last chart stays.</source>
        <translation>Le dernier graphique reste.</translation>
    </message>
    <message>
        <source>Remove a chart</source>
        <translation>Retirer un graphique</translation>
    </message>
    <message>
        <source>Measure, too</source>
        <translation>Mesurer aussi</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Ajouter un graphique</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Mesurer %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Training cannot start: %1</source>
        <translation>L&apos;entraînement ne peut pas commencer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Curves at this threshold: %1 of %2 epochs, those whose scores are kept.</source>
        <translation>Courbes à ce seuil&#xa0;: %1 époques sur %2, celles dont les scores ont été gardés.</translation>
    </message>
    <message>
        <source>, against epoch %1</source>
        <translation>, contre l’époque %1</translation>
    </message>
    <message>
        <source>The scores of these epochs are of an earlier session: curves stay at the threshold of their run.</source>
        <translation>Les scores de ces époques viennent d&apos;une session antérieure&#xa0;: les courbes restent au seuil de leur essai.</translation>
    </message>
    <message>
        <source>1 of %1 “%2”: %3</source>
        <translation>1 sur %1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is such a chart already.</source>
        <translation>Ce graphique existe déjà.</translation>
    </message>
    <message>
        <source>Curves of a chart</source>
        <translation>Courbes d&apos;un graphique</translation>
    </message>
    <message>
        <source>Class of a chart</source>
        <translation>Classe d&apos;un graphique</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Classe positive</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Moyenne des classes</translation>
    </message>
    <message>
        <source>Macro: every class alike</source>
        <translation>Macro&#xa0;: toutes les classes à égalité</translation>
    </message>
    <message>
        <source>Micro: all rows together</source>
        <translation>Micro&#xa0;: toutes les lignes ensemble</translation>
    </message>
    <message>
        <source>Weighted by the rows of each class</source>
        <translation>Pondéré par les lignes de chaque classe</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>Classe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The scores of this epoch were not kept: only the matrix at the threshold of the run.</source>
        <translation>Les scores de cette époque n&apos;ont pas été gardés&#xa0;: seule reste la matrice au seuil de l&apos;essai.</translation>
    </message>
    <message>
        <source>, bins of about as many rows</source>
        <translation>, intervalles d&apos;à peu près autant de lignes</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>sauvegarde %1</translation>
    </message>
</context>
<context>
    <name>netloom::TrainingController</name>
    <message>
        <source>Stopped before the data was read.</source>
        <translation>Arrêté avant la lecture des données.</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 époque</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <source>Stopped early after %1: no improvement any more.</source>
        <translation>Arrêté tôt après %1&#xa0;: plus de progrès.</translation>
    </message>
    <message>
        <source>Stopped after %1: a stop rule holds.</source>
        <translation>Arrêté après %1&#xa0;: une règle d&apos;arrêt est remplie.</translation>
    </message>
    <message>
        <source>Stopped after %1: the time limit is reached.</source>
        <translation>Arrêté après %1&#xa0;: la limite de temps est atteinte.</translation>
    </message>
    <message>
        <source>Converged after %1: the method can do no more.</source>
        <translation>Convergé après %1&#xa0;: la méthode ne peut faire plus.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Arrêté après %1.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation>Fini&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The network has the weights of epoch %1, the best one.</source>
        <translation>Le réseau a les poids de l’époque %1, la meilleure.</translation>
    </message>
</context>
<context>
    <name>netloom::ViewExport</name>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez que le dossier existe et a de la place.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Enregistrer en PNG</translation>
    </message>
    <message>
        <source>%1 × …</source>
        <translation>%1 × …</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Enregistrer en SVG …</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV …</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en table</translation>
    </message>
</context>
<context>
    <name>netloom::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>Aucun entraînement en cours</translation>
    </message>
    <message>
        <source>Training runs already</source>
        <translation>L&apos;entraînement est déjà en cours</translation>
    </message>
    <message>
        <source>%1 (F5)</source>
        <translation>%1 (F5)</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espace)</translation>
    </message>
    <message>
        <source>One training step, then wait (F10)</source>
        <translation>Un pas d&apos;entraînement, puis attendre (F10)</translation>
    </message>
    <message>
        <source>Stop and keep what was learnt (Shift+F5)</source>
        <translation>Arrêter et garder ce qui a été appris (Maj+F5)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texte %1&#xa0;%</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Chercher une commande …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Préférences …</translation>
    </message>
    <message>
        <source>Print this view …</source>
        <translation>Imprimer cette vue …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Netloom</source>
        <translation>À propos de Netloom</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Reset weights …</source>
        <translation>Réinitialiser les poids …</translation>
    </message>
    <message>
        <source>Start again from first weights (Ctrl+Shift+R)</source>
        <translation>Repartir de premiers poids (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>netloom::WindowHelp</name>
    <message>
        <source>Default: %1</source>
        <translation>Défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Plage&#xa0;: %1</translation>
    </message>
    <message>
        <source>May be changed while training runs.</source>
        <translation>Modifiable pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>En ligne de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>any command by its name</source>
        <translation>toute commande par son nom</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qui existe</translation>
    </message>
</context>
<context>
    <name>netloom::WindowPanel</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclues</translation>
    </message>
    <message>
        <source>Window shown</source>
        <translation>Fenêtre affichée</translation>
    </message>
    <message>
        <source>Change look-back</source>
        <translation>Changer le recul</translation>
    </message>
    <message>
        <source>Change horizon</source>
        <translation>Changer l&apos;horizon</translation>
    </message>
    <message>
        <source>look-back windows</source>
        <translation>fenêtres de recul</translation>
    </message>
    <message>
        <source>A sample is several rows in their order instead of one</source>
        <translation>Un échantillon est fait de plusieurs lignes dans leur ordre au lieu d&apos;une</translation>
    </message>
    <message>
        <source>Look-back: rows that the network sees at once</source>
        <translation>Recul&#xa0;: lignes que le réseau voit à la fois</translation>
    </message>
    <message>
        <source>Horizon: how many rows after the last one lies the target</source>
        <translation>Horizon&#xa0;: combien de lignes après la dernière se trouve la cible</translation>
    </message>
    <message>
        <source>Stride: rows from one window to the next</source>
        <translation>Pas&#xa0;: lignes d&apos;une fenêtre à la suivante</translation>
    </message>
    <message>
        <source>Windows over gaps</source>
        <translation>Fenêtres sur des lacunes</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardées</translation>
    </message>
    <message>
        <source>cut there</source>
        <translation>série coupée</translation>
    </message>
    <message>
        <source>Where rows are missing in between: windows over the gap are kept and counted, left out, or the series ends there</source>
        <translation>Où des lignes manquent entre-temps&#xa0;: les fenêtres sur la lacune sont gardées et comptées, exclues, ou la série finit là</translation>
    </message>
    <message>
        <source>published numbering</source>
        <translation>numérotation publiée</translation>
    </message>
    <message>
        <source>As in Ranjan 2020: the first two rows of a series are never used, so that counts agree with the book</source>
        <translation>Comme dans Ranjan 2020&#xa0;: les deux premières lignes d&apos;une série ne servent jamais, pour que les comptes concordent avec le livre</translation>
    </message>
    <message>
        <source>past of the target as input</source>
        <translation>passé de la cible en entrée</translation>
    </message>
    <message>
        <source>Column that is drawn</source>
        <translation>Colonne à tracer</translation>
    </message>
    <message>
        <source>look-back</source>
        <translation>recul</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizon</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>at gaps</source>
        <translation>aux lacunes</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>tracé</translation>
    </message>
    <message>
        <source>Make windows</source>
        <translation>Former des fenêtres</translation>
    </message>
    <message>
        <source>No windows</source>
        <translation>Aucune fenêtre</translation>
    </message>
    <message>
        <source>Change stride</source>
        <translation>Changer le pas des fenêtres</translation>
    </message>
    <message>
        <source>Change windows at gaps</source>
        <translation>Changer les fenêtres aux trous</translation>
    </message>
    <message>
        <source>Change numbering of windows</source>
        <translation>Changer la numérotation des fenêtres</translation>
    </message>
    <message>
        <source>Change past of the target</source>
        <translation>Changer le passé de la cible</translation>
    </message>
    <message>
        <source>Each row is a sample of its own. Windows give the network the rows before it too, for recurrent and convolution layers.</source>
        <translation>Chaque ligne est un échantillon à part. Les fenêtres donnent aussi au réseau les lignes d&apos;avant, pour les couches récurrentes et à convolution.</translation>
    </message>
    <message>
        <source>Windows are counted …</source>
        <translation>Comptage des fenêtres …</translation>
    </message>
    <message>
        <source>%1 windows × %2 rows × %3 features</source>
        <translation>%1 fenêtres × %2 lignes × %3 variables</translation>
    </message>
    <message>
        <source>from %1 series</source>
        <translation>de %1 séries</translation>
    </message>
    <message>
        <source>%1 windows go over one of %2 gaps</source>
        <translation>%1 fenêtres franchissent un des %2 trous</translation>
    </message>
    <message>
        <source>%1 gaps, no window goes over one</source>
        <translation>%1 trous, aucune fenêtre n&apos;en franchit</translation>
    </message>
    <message>
        <source>%1 series are shorter than a window</source>
        <translation>%1 séries sont plus courtes qu&apos;une fenêtre</translation>
    </message>
    <message>
        <source>%1 windows without a target left out</source>
        <translation>%1 fenêtres sans cible exclues</translation>
    </message>
    <message>
        <source>%1 windows for validation and test share rows with training: split in order or by group</source>
        <translation>%1 fenêtres de validation et de test partagent des lignes avec l&apos;entraînement&#xa0;: partagez dans l&apos;ordre ou par groupe</translation>
    </message>
</context>
<context>
    <name>netloom::WindowStrip</name>
    <message>
        <source>Window on the series</source>
        <translation>Fenêtre sur la série</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>no windows</source>
        <translation>pas de fenêtres</translation>
    </message>
    <message>
        <source>Window %1 of %2: rows %3 to %4</source>
        <translation>Fenêtre %1 sur %2&#xa0;: lignes %3 à %4</translation>
    </message>
    <message>
        <source>, tells row %1, %2 ahead</source>
        <translation>, prédit la ligne %1, %2 plus loin</translation>
    </message>
    <message>
        <source>, tells its last row</source>
        <translation>, prédit sa dernière ligne</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>tells %1, %2 ahead</source>
        <translation>prédit %1, %2 plus loin</translation>
    </message>
    <message>
        <source>tells %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>%1, rows %2 to %3</source>
        <translation>%1, lignes %2 à %3</translation>
    </message>
</context>
<context>
    <name>netloom::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Tout montrer (0)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Arrange the layers</source>
        <translation>Disposer les couches</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Revenir à 100&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>Zoom %1</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>nothing may follow the list of inputs {0}</source>
        <translation>rien ne peut suivre la liste des entrées {0}</translation>
    </message>
    <message>
        <source>a layer is expected after &apos;=&apos;, such as dense 8 relu</source>
        <translation>une couche est attendue après «&#xa0;=&#xa0;», comme dense 8 relu</translation>
    </message>
    <message>
        <source>{0} takes one layer in its brackets</source>
        <translation>{0} prend une seule couche entre ses parenthèses</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: separate options by spaces, and write numbers as 0.5 and lists as [1,2]</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: séparez les options par des espaces, et écrivez les nombres comme 0.5 et les listes comme [1,2]</translation>
    </message>
    <message>
        <source>trainable = {0}: true or false is expected</source>
        <translation>trainable = {0}&#xa0;: true ou false est attendu</translation>
    </message>
    <message>
        <source>&apos;@{0}&apos; shares the weights of &apos;{0}&apos;, which is not defined above</source>
        <translation>«&#xa0;@{0}&#xa0;» partage les poids de «&#xa0;{0}&#xa0;», qui n&apos;est pas défini plus haut</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: a space is missing after the bracket</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: une espace manque après la parenthèse</translation>
    </message>
    <message>
        <source>several names before &apos;=&apos; are for inputs only</source>
        <translation>plusieurs noms avant «&#xa0;=&#xa0;» sont réservés aux entrées</translation>
    </message>
    <message>
        <source>&apos;in …&apos; defines inputs: write in a, b = input</source>
        <translation>«&#xa0;in …&#xa0;» définit des entrées&#xa0;: écrivez in a, b = input</translation>
    </message>
    <message>
        <source>an input reads no other layer</source>
        <translation>une entrée ne lit aucune autre couche</translation>
    </message>
    <message>
        <source>the name &apos;{0}&apos; is used twice</source>
        <translation>le nom «&#xa0;{0}&#xa0;» est utilisé deux fois</translation>
    </message>
    <message>
        <source>the name &apos;{0}&apos; must not contain &apos;/&apos;</source>
        <translation>le nom «&#xa0;{0}&#xa0;» ne doit pas contenir «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the number of an output is expected after &apos;:&apos;</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: le numéro d&apos;une sortie est attendu après «&#xa0;:&#xa0;»</translation>
    </message>
    <message>
        <source>there is no layer called &apos;{0}&apos; to read from. Names: {1}</source>
        <translation>aucune couche ne s&apos;appelle «&#xa0;{0}&#xa0;» pour y lire. Noms&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Layer {0}, &apos;{1}&apos;: {2}</source>
        <translation>Couche {0}, «&#xa0;{1}&#xa0;»&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The network is empty: write layers such as dense 8 relu; dense 1 sigmoid.</source>
        <translation>Le réseau est vide&#xa0;: écrivez des couches comme dense 8 relu; dense 1 sigmoid.</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Input gate</source>
        <translation>Porte d&apos;entrée</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Porte d&apos;oubli</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Porte de sortie</translation>
    </message>
    <message>
        <source>Second-order gate</source>
        <translation>Porte du second ordre</translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation>Porte de mise à jour</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>Porte de remise à zéro</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Cell state</source>
        <translation>État de la cellule</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>“{0}” has no tensor “{1}”. It has: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de tenseur «&#xa0;{1}&#xa0;». Il a&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>There are no rows to look at.</source>
        <translation>Il n&apos;y a pas de lignes à examiner.</translation>
    </message>
    <message>
        <source>There is no layer “{0}”. The layers are: {1}.</source>
        <translation>La couche «&#xa0;{0}&#xa0;» n&apos;existe pas. Les couches sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no gates, and no other layer here has: they belong to lstm, gru, simple_rnn and bidirectional.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de portes, et aucune autre couche ici n&apos;en a&#xa0;: elles appartiennent à lstm, gru, simple_rnn et bidirectional.</translation>
    </message>
    <message>
        <source>“{0}” has no gates. These layers have: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a pas de portes. Ces couches en ont&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>regularizer</name>
    <message>
        <source>Factor of |w|</source>
        <translation>Facteur de |w|</translation>
    </message>
    <message>
        <source>Factor of w²</source>
        <translation>Facteur de w²</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>l1·Σ|w|, once a batch: pushes small values to 0. A text&apos;s λ/n·Σ|w| is l1 = λ/n.</source>
        <translation>l1·Σ|w|, une fois par lot&#xa0;: pousse les petites valeurs vers 0. Le λ/n·Σ|w| d&apos;un texte est l1 = λ/n.</translation>
    </message>
    <message>
        <source>Not divided by the batch for weights; divided for activity.</source>
        <translation>Non divisée par le lot pour les poids&#xa0;; divisée pour l&apos;activité.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>l2·Σw², once a batch, gradient 2·l2·w: keeps weights small. λ/(2n)·Σw² is l2 = λ/(2n), PyTorch&apos;s weight_decay ω is l2 = ω/2.</source>
        <translation>l2·Σw², une fois par lot, gradient 2·l2·w&#xa0;: garde les poids petits. λ/(2n)·Σw² est l2 = λ/(2n), le weight_decay ω de PyTorch est l2 = ω/2.</translation>
    </message>
    <message>
        <source>L1 and L2</source>
        <translation>L1 et L2</translation>
    </message>
    <message>
        <source>l1·Σ|w| + l2·Σw², once a batch.</source>
        <translation>l1·Σ|w| + l2·Σw², une fois par lot.</translation>
    </message>
    <message>
        <source>orthogonal_regularizer needs a matrix, but the tensor has the shape {0}. Put it on a dense kernel.</source>
        <translation>orthogonal_regularizer demande une matrice, mais le tenseur a la forme {0}. Mettez-le sur un noyau dense.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Times the mean of |cosine| over all pairs; not divided by the batch for weights.</source>
        <translation>Fois la moyenne de |cosinus| sur toutes les paires&#xa0;; non divisée par le lot pour les poids.</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Which vectors shall stand at right angles; the columns of a dense kernel are its units.</source>
        <translation>Quels vecteurs doivent être à angle droit&#xa0;; les colonnes d&apos;un noyau dense sont ses unités.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>factor · mean of |cos(w_i, w_j)| over all pairs of rows or columns: directions at right angles, lengths free.</source>
        <translation>factor · moyenne de |cos(w_i, w_j)| sur toutes les paires de lignes ou de colonnes&#xa0;: directions à angle droit, longueurs libres.</translation>
    </message>
    <message>
        <source>orthogonal_weights needs a matrix, but the tensor has the shape {0}. Put it on the kernel.</source>
        <translation>orthogonal_weights demande une matrice, mais le tenseur a la forme {0}. Mettez-le sur le noyau.</translation>
    </message>
    <message>
        <source>A {0} kernel cannot have orthogonal {1}: there are more of them than axes. Use axis = {2}.</source>
        <translation>Un noyau {0} ne peut pas avoir {1} en vecteurs orthogonaux&#xa0;: leur nombre dépasse celui des axes. Utilisez axis = {2}.</translation>
    </message>
    <message>
        <source>Not divided by the batch.</source>
        <translation>Non divisée par le lot.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>0: columns, the units of an encoder; 1: rows, for a decoder.</source>
        <translation>0&#xa0;: colonnes, les unités d&apos;un encodeur&#xa0;; 1&#xa0;: lignes, pour un décodeur.</translation>
    </message>
    <message>
        <source>Orthonormal weights</source>
        <translation>Poids orthonormaux</translation>
    </message>
    <message>
        <source>c·‖WᵀW − I‖ (axis 1: WWᵀ), not squared, once a batch: units at right angles and of length 1.</source>
        <translation>c·‖WᵀW − I‖ (axis 1&#xa0;: WWᵀ), sans carré, une fois par lot&#xa0;: unités à angle droit et de longueur 1.</translation>
    </message>
    <message>
        <source>Times the squares of the covariances of different outputs.</source>
        <translation>Fois les carrés des covariances de sorties différentes.</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Diviseur</translation>
    </message>
    <message>
        <source>features: as in Ranjan&apos;s listing, grows with the batch; batch: the covariance; batch-1: its unbiased form.</source>
        <translation>features&#xa0;: comme dans le code de Ranjan, croît avec le lot&#xa0;; batch&#xa0;: la covariance&#xa0;; batch-1&#xa0;: sa forme sans biais.</translation>
    </message>
    <message>
        <source>Divide by batch</source>
        <translation>Diviser par le lot</translation>
    </message>
    <message>
        <source>Divided by the rows of the batch like every activity penalty of Keras.</source>
        <translation>Divisée par les lignes du lot comme toute pénalité d&apos;activité de Keras.</translation>
    </message>
    <message>
        <source>Sparse covariance</source>
        <translation>Covariance creuse</translation>
    </message>
    <message>
        <source>On outputs: c·Σ C_ij² over i ≠ j, C = Z̃ᵀZ̃ / divisor within the batch: outputs that vary independently.</source>
        <translation>Sur les sorties&#xa0;: c·Σ C_ij² pour i ≠ j, C = Z̃ᵀZ̃ / divisor dans le lot&#xa0;: sorties qui varient indépendamment.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>There is not enough memory for this data. Use fewer rows or columns.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ces données. Utilisez moins de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>There is no data to train on. Open an example, or import a table on the Data page.</source>
        <translation>Il n&apos;y a pas de données d&apos;entraînement. Ouvrez un exemple, ou importez une table sur la page Données.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network. Make layers or the batch size smaller, or use fewer rows.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour entraîner ce réseau. Réduisez les couches ou la taille de lot, ou utilisez moins de lignes.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this layer.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour examiner cette couche.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>{0} takes statistics of each batch, which a full-batch method cannot use. Choose another optimiser, such as adam, or delete the layer.</source>
        <translation>{0} tire des statistiques de chaque lot, ce qu&apos;une méthode sur toutes les lignes ne peut pas utiliser. Choisissez un autre optimiseur, comme adam, ou supprimez la couche.</translation>
    </message>
    <message>
        <source>The loss {0} takes logits, but the output “{1}” has the activation {2}: leave from_logits off (the loss is computed from the logits anyway) or make the activation linear.</source>
        <translation>La perte {0} demande des logits, mais la sortie «&#xa0;{1}&#xa0;» a l&apos;activation {2}&#xa0;: laissez from_logits désactivé (la perte est de toute façon calculée à partir des logits) ou rendez l&apos;activation linéaire.</translation>
    </message>
    <message>
        <source>Two losses on one output: give each loss an output of its own.</source>
        <translation>Deux pertes sur une sortie&#xa0;: donnez à chaque perte sa propre sortie.</translation>
    </message>
    <message>
        <source>The output has masked steps; the loss {0} cannot leave them out. Use it without weighted_mean, ignore_class or from_logits, or another loss such as mse.</source>
        <translation>La sortie a des pas masqués&#xa0;; la perte {0} ne peut pas les omettre. Utilisez-la sans weighted_mean, ignore_class ou from_logits, ou une autre perte comme mse.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; looks up indices, and row {1} of the data holds {2}, which is no whole number. Leave this column unscaled, or encode it as whole numbers.</source>
        <translation>«&#xa0;{0}&#xa0;» cherche des indices, et la ligne {1} des données contient {2}, qui n&apos;est pas un entier. Laissez cette colonne sans échelle, ou codez-la en entiers.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; looks up indices, and row {1} of the data holds {2}: indices start at 0.</source>
        <translation>«&#xa0;{0}&#xa0;» cherche des indices, et la ligne {1} des données contient {2}&#xa0;: les indices commencent à 0.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has input_dim = {3}, which allows indices up to {4}, and row {1} of the data holds {2}. Set input_dim to {5} or more.</source>
        <translation>«&#xa0;{0}&#xa0;» a input_dim = {3}, ce qui permet des indices jusqu&apos;à {4}, et la ligne {1} des données contient {2}. Réglez input_dim à {5} ou plus.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes its statistics from the batch, and batches of 1 row have a variance of 0: choose a larger batch size, or layer normalisation.</source>
        <translation>«&#xa0;{0}&#xa0;» tire ses statistiques du lot, et des lots de 1 ligne ont une variance de 0&#xa0;: choisissez une taille de lot plus grande, ou la normalisation de couche.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes its statistics from the batch, and the last batch of each epoch has 1 row ({1} rows in batches of {2}): choose another batch size.</source>
        <translation>«&#xa0;{0}&#xa0;» tire ses statistiques du lot, et le dernier lot de chaque époque a 1 ligne ({1} lignes en lots de {2})&#xa0;: choisissez une autre taille de lot.</translation>
    </message>
    <message>
        <source>This part of the data has no rows. Choose another part or change the split.</source>
        <translation>Cette partie des données n&apos;a aucune ligne. Choisissez une autre partie ou changez le partage.</translation>
    </message>
    <message>
        <source>The schedule reduce_lr_on_plateau</source>
        <translation>Le calendrier reduce_lr_on_plateau</translation>
    </message>
    <message>
        <source>The metric “{0}” does not fit this target. Those that fit are {1}.</source>
        <translation>La métrique «&#xa0;{0}&#xa0;» ne convient pas à cette cible. Celles qui conviennent sont {1}.</translation>
    </message>
    <message>
        <source>There is no counter “{0}”.</source>
        <translation>Le compteur «&#xa0;{0}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The network has {0} outputs, but the data have one target. Connect or delete what is left over.</source>
        <translation>Le réseau a {0} sorties, mais les données ont une seule cible. Connectez ou supprimez ce qui est en trop.</translation>
    </message>
    <message>
        <source>There is no target “{0}” in the data.</source>
        <translation>La cible «&#xa0;{0}&#xa0;» n&apos;est pas dans les données.</translation>
    </message>
    <message>
        <source>The output “{0}” has {1} units, but the target has {2} classes. Give it {2} units with softmax.</source>
        <translation>La sortie «&#xa0;{0}&#xa0;» a {1} unités, mais la cible a {2} classes. Donnez-lui {2} unités avec softmax.</translation>
    </message>
    <message>
        <source>The network has no weights to train.</source>
        <translation>Le réseau n&apos;a pas de poids à entraîner.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation>Comment les poids suivent le gradient</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What training makes small; empty: chosen by the target</source>
        <translation>Ce que l&apos;entraînement réduit&#xa0;; vide&#xa0;: choisie selon la cible</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Lignes par pas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training rows</source>
        <translation>Passages sur les lignes d&apos;entraînement</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Same seed, same numbers: order of rows and dropout</source>
        <translation>Même graine, mêmes nombres&#xa0;: ordre des lignes et dropout</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids de classe</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Empty: those that suit the target</source>
        <translation>Vide&#xa0;: celles qui conviennent à la cible</translation>
    </message>
    <message>
        <source>Weighted metrics</source>
        <translation>Métriques pondérées</translation>
    </message>
    <message>
        <source>Metrics that count each row with its sample and class weight</source>
        <translation>Métriques qui comptent chaque ligne avec son poids d&apos;exemple et de classe</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A probability above it counts as positive</source>
        <translation>Une probabilité au-dessus compte comme positive</translation>
    </message>
    <message>
        <source>Threshold rule</source>
        <translation>Règle du seuil</translation>
    </message>
    <message>
        <source>strict: p &gt; t; inclusive: p ≥ t</source>
        <translation>strict&#xa0;: p &gt; t&#xa0;; inclusive&#xa0;: p ≥ t</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>What early stopping looks at: loss, val_loss, val_f1 …</source>
        <translation>Ce que regarde l&apos;arrêt précoce&#xa0;: loss, val_loss, val_f1 …</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Le mieux est</translation>
    </message>
    <message>
        <source>auto: by the metric</source>
        <translation>auto&#xa0;: selon la métrique</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>Gain minimal</translation>
    </message>
    <message>
        <source>Less than this is no improvement</source>
        <translation>Moins que cela n&apos;est pas un progrès</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Epochs without improvement before stopping</source>
        <translation>Époques sans progrès avant l&apos;arrêt</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Must be beaten to count as improvement</source>
        <translation>Doit être battue pour compter comme progrès</translation>
    </message>
    <message>
        <source>Watch from epoch</source>
        <translation>Suivre dès l&apos;époque</translation>
    </message>
    <message>
        <source>Epochs before this one are not watched</source>
        <translation>Les époques avant celle-ci ne sont pas suivies</translation>
    </message>
    <message>
        <source>Batches of an epoch</source>
        <translation>Lots d&apos;une époque</translation>
    </message>
    <message>
        <source>partition: every row once; without_replacement, with_replacement: each batch is a draw of its own from all rows</source>
        <translation>partition&#xa0;: chaque ligne une fois&#xa0;; without_replacement, with_replacement&#xa0;: chaque lot est un tirage à part parmi toutes les lignes</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>The run ends after the epoch in which this is reached. Empty: no limit</source>
        <translation>L&apos;essai finit après l&apos;époque où elle est atteinte. Vide&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Sauvegarde tous les</translation>
    </message>
    <message>
        <source>A copy of the project after so many epochs. Empty: none</source>
        <translation>Une copie du projet après autant d&apos;époques. Vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>New order of rows in every epoch</source>
        <translation>Nouvel ordre des lignes à chaque époque</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt précoce</translation>
    </message>
    <message>
        <source>Stop when the monitor no longer improves</source>
        <translation>Arrêter quand le suivi ne progresse plus</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Garder le meilleur</translation>
    </message>
    <message>
        <source>Go back to the weights of the best epoch at the end</source>
        <translation>Revenir à la fin aux poids de la meilleure époque</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Arrêter si</translation>
    </message>
    <message>
        <source>Rules such as val_f1&gt;=0.9: the run ends after the epoch in which one of them holds</source>
        <translation>Règles comme val_f1&gt;=0.9&#xa0;: l&apos;essai finit après l&apos;époque où l&apos;une d&apos;elles est remplie</translation>
    </message>
    <message>
        <source>Full batches only</source>
        <translation>Lots complets seuls</translation>
    </message>
    <message>
        <source>The last rows of an epoch are left out if they do not fill a batch</source>
        <translation>Les dernières lignes d&apos;une époque sont omises si elles ne remplissent pas un lot</translation>
    </message>
    <message>
        <source>Training values at epoch end</source>
        <translation>Valeurs d&apos;entraînement en fin d&apos;époque</translation>
    </message>
    <message>
        <source>One more pass over the training rows with the weights of the epoch&apos;s end, so that training and validation can be compared; off: means while the weights moved</source>
        <translation>Un passage de plus sur les lignes d&apos;entraînement avec les poids de fin d&apos;époque, pour comparer entraînement et validation&#xa0;; désactivé&#xa0;: moyennes pendant que les poids changeaient</translation>
    </message>
    <message>
        <source>Best checkpoints only</source>
        <translation>Meilleures sauvegardes seules</translation>
    </message>
    <message>
        <source>Only epochs whose monitor is the best so far</source>
        <translation>Seulement les époques dont le suivi est le meilleur jusque-là</translation>
    </message>
    <message>
        <source>Class weights: “{0}” is not understood. Write none, balanced, inverse_share, or CLASS=WEIGHT,… with weights of 0 or more.</source>
        <translation>Poids de classe&#xa0;: «&#xa0;{0}&#xa0;» n&apos;est pas compris. Écrivez none, balanced, inverse_share, ou CLASS=WEIGHT,… avec des poids de 0 ou plus.</translation>
    </message>
    <message>
        <source>Class weights: there is no class “{0}”. The classes are {1}.</source>
        <translation>Poids de classe&#xa0;: la classe «&#xa0;{0}&#xa0;» n&apos;existe pas. Les classes sont {1}.</translation>
    </message>
    <message>
        <source>Class weights need a target with classes; this target is a number. Set class weights to none.</source>
        <translation>Les poids de classe demandent une cible avec des classes&#xa0;; cette cible est un nombre. Mettez les poids de classe à none.</translation>
    </message>
    <message>
        <source>There are no training rows. Import data, or give the split a larger training part.</source>
        <translation>Il n&apos;y a pas de lignes d&apos;entraînement. Importez des données, ou donnez au partage une plus grande partie d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The batch size {0} is larger than the {1} training rows. Choose {1} or less.</source>
        <translation>La taille de lot {0} dépasse les {1} lignes d&apos;entraînement. Choisissez {1} ou moins.</translation>
    </message>
    <message>
        <source>Batches that are drawn have no fixed order. Switch shuffle on, or set epoch_mode to partition.</source>
        <translation>Les lots tirés au hasard n&apos;ont pas d&apos;ordre fixe. Activez le mélange, ou réglez epoch_mode à partition.</translation>
    </message>
    <message>
        <source>The choice of checkpoints</source>
        <translation>Le choix des sauvegardes</translation>
    </message>
    <message>
        <source>{1} watches “{0}”, which is not among the metrics. Add it to the metrics or watch val_loss.</source>
        <translation>{1} suit «&#xa0;{0}&#xa0;», qui n&apos;est pas parmi les métriques. Ajoutez-le aux métriques ou suivez val_loss.</translation>
    </message>
    <message>
        <source>{2} watches “{0}”, but the split has no validation rows. Give the split a validation part or watch “{1}”.</source>
        <translation>{2} suit «&#xa0;{0}&#xa0;», mais le partage n&apos;a pas de lignes de validation. Donnez au partage une partie de validation ou suivez «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Stop rule: “{0}” is not watched in this run. These are, also with val_ before them: {1}.</source>
        <translation>Règle d&apos;arrêt&#xa0;: «&#xa0;{0}&#xa0;» n&apos;est pas suivi dans cet essai. Le sont, aussi précédés de val_&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Stop rule: “{0}” has no form METRIC&gt;=NUMBER.</source>
        <translation>Règle d&apos;arrêt&#xa0;: «&#xa0;{0}&#xa0;» n&apos;a pas la forme METRIC&gt;=NUMBER.</translation>
    </message>
    <message>
        <source>Class weights: the network has several outputs; say which one is meant, as in OUTPUT=0=1,1=20. Outputs with classes: {0}.</source>
        <translation>Poids de classe : le réseau a plusieurs sorties ; dites laquelle, comme OUTPUT=0=1,1=20. Sorties à classes : {0}.</translation>
    </message>
    <message>
        <source>none, balanced, inverse_share, or 0=1,1=20; several outputs: u=balanced; v=0=1,1=20. They act on the training loss only.</source>
        <translation>none, balanced, inverse_share ou 0=1,1=20 ; plusieurs sorties : u=balanced; v=0=1,1=20. N’agissent que sur la perte d’entraînement.</translation>
    </message>
    <message>
        <source>Activity penalties</source>
        <translation>Pénalités d’activité</translation>
    </message>
    <message>
        <source>batch: divided by the rows of the batch, as in Keras from 3.14 and tf-keras; none: summed, as in Keras 3.0 to 3.13</source>
        <translation>batch : divisées par les lignes du lot, comme Keras dès 3.14 et tf-keras ; none : sommées, comme Keras 3.0 à 3.13</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has softmax over one unit, which is always 1: use sigmoid, or one unit for each class.</source>
        <translation>« {0} » applique softmax à une seule unité, toujours 1 : prenez sigmoid, ou une unité par classe.</translation>
    </message>
    <message>
        <source>{1} wants probabilities of the classes that add up to 1, but &apos;{0}&apos; has the activation {2}: use softmax, or a loss with from_logits.</source>
        <translation>{1} veut des probabilités de somme 1, mais « {0} » a l’activation {2} : prenez softmax, ou une perte avec from_logits.</translation>
    </message>
    <message>
        <source>{1} wants probabilities between 0 and 1, but &apos;{0}&apos; has the activation {2}: use sigmoid, or the loss with from_logits.</source>
        <translation>{1} veut des probabilités entre 0 et 1, mais « {0} » a l’activation {2} : prenez sigmoid, ou la perte avec from_logits.</translation>
    </message>
    <message>
        <source>{1} after softmax learns slowly, as wrong answers that are sure of themselves have hardly any gradient: use categorical_crossentropy.</source>
        <translation>{1} après softmax apprend lentement, car les erreurs sûres d’elles ont peu de gradient : prenez categorical_crossentropy.</translation>
    </message>
    <message>
        <source>mape divides by the target, and the target of &apos;{0}&apos; is 0 in some rows: they outweigh all others. Use mae or msle.</source>
        <translation>mape divise par la cible, et celle de « {0} » vaut 0 dans certaines lignes : elles écrasent les autres. Prenez mae ou msle.</translation>
    </message>
    <message>
        <source>{1} takes the logarithm of the prediction, which must be positive, but &apos;{0}&apos; has the activation {2}: use exponential or softplus.</source>
        <translation>{1} prend le logarithme de la prédiction, qui doit être positive, mais «&#xa0;{0}&#xa0;» a l&apos;activation {2}&#xa0;: utilisez exponential ou softplus.</translation>
    </message>
    <message>
        <source>{1} is for counts, and the target of &apos;{0}&apos; is negative in some rows: for them the loss has no minimum. Use mse, mae or huber, or a target of 0 and more.</source>
        <translation>{1} est pour des comptages, et la cible de «&#xa0;{0}&#xa0;» est négative à certaines lignes&#xa0;: pour elles, la perte n&apos;a pas de minimum. Utilisez mse, mae ou huber, ou une cible à partir de 0.</translation>
    </message>
    <message>
        <source>{1} takes every target below 0 as 0, and the target of &apos;{0}&apos; is negative in some rows. Use mse, mae or huber, or a target of 0 and more.</source>
        <translation>{1} prend toute cible sous 0 pour 0, et la cible de «&#xa0;{0}&#xa0;» est négative à certaines lignes. Utilisez mse, mae ou huber, ou une cible à partir de 0.</translation>
    </message>
    <message>
        <source>Class weights: all are 0, so that no row counts and there is nothing to learn. Give at least one class a weight above 0.</source>
        <translation>Poids de classe&#xa0;: tous sont 0, si bien qu&apos;aucune ligne ne compte et qu&apos;il n&apos;y a rien à apprendre. Donnez à une classe au moins un poids au-dessus de 0.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is stateful: each batch goes on where the one before ended, so the rows must keep their order. Switch shuffle off, or stateful.</source>
        <translation>« {0} » garde son état : chaque lot reprend où le précédent s’est arrêté, les lignes doivent donc garder leur ordre. Désactivez shuffle, ou stateful.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is stateful and needs batches of one size: {1} training rows are no multiple of {2}. Choose another batch size, or set drop_remainder.</source>
        <translation>« {0} » garde son état et veut des lots de même taille : {1} lignes d’entraînement ne sont pas un multiple de {2}. Choisissez une autre taille de lot, ou mettez drop_remainder.</translation>
    </message>
    <message>
        <source>These weights are of another network: “{0}” has none.</source>
        <translation>Ces poids viennent d&apos;un autre réseau&#xa0;: «&#xa0;{0}&#xa0;» n&apos;en a pas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is stateful: each batch goes on where the one before ended, which drawn batches do not. Set epoch_mode to partition, or switch stateful off.</source>
        <translation>«&#xa0;{0}&#xa0;» est stateful&#xa0;: chaque lot reprend où le précédent a fini, ce que des lots tirés ne font pas. Mettez epoch_mode à partition, ou désactivez stateful.</translation>
    </message>
    <message>
        <source>Streams go on from batch to batch, so the rows must keep their order. Switch shuffle off, or set stateful_batching to contiguous.</source>
        <translation>Les flux continuent de lot en lot, les lignes doivent donc garder leur ordre. Désactivez shuffle, ou réglez stateful_batching à contiguous.</translation>
    </message>
    <message>
        <source>{0} training rows cannot be cut into {1} streams of one length, one for each row of a batch. Choose a batch size that divides them, or set drop_remainder to leave the last {2} out.</source>
        <translation>{0} lignes d&apos;entraînement ne peuvent pas être coupées en {1} flux de même longueur, un par ligne d&apos;un lot. Choisissez une taille de lot qui les divise, ou activez drop_remainder pour exclure les {2} dernières.</translation>
    </message>
    <message>
        <source>The batch size must be a whole number from 1 on; {0} is none.</source>
        <translation>La taille de lot doit être un nombre entier à partir de 1&#xa0;; {0} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>{0} must be a finite number from 0 on; {1} is none.</source>
        <translation>{0} doit être un nombre fini à partir de 0&#xa0;; {1} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; masks every step of every training sample: all their values are {1}, and nothing is left to learn from. Set another mask_value, or take the layer out.</source>
        <translation>«&#xa0;{0}&#xa0;» masque tous les pas de tous les échantillons d&apos;entraînement&#xa0;: toutes leurs valeurs sont {1}, et il ne reste rien à apprendre. Mettez un autre mask_value, ou retirez la couche.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; masks every step of about {1} % of the training samples: for these the network answers without having seen anything.</source>
        <translation>«&#xa0;{0}&#xa0;» masque tous les pas d&apos;environ {1}&#xa0;% des échantillons d&apos;entraînement&#xa0;: pour ceux-ci, le réseau répond sans avoir rien vu.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; answers for each of the {1} steps of a window, and a window has one target. Put “flatten” before the dense layers, or end with a recurrent layer without return_sequences (“lstm 8; dense 1 sigmoid”).</source>
        <translation>«&#xa0;{0}&#xa0;» répond à chacun des {1} pas d&apos;une fenêtre, et une fenêtre a une seule cible. Mettez «&#xa0;flatten&#xa0;» avant les couches denses, ou finissez par une couche récurrente sans return_sequences («&#xa0;lstm 8; dense 1 sigmoid&#xa0;»).</translation>
    </message>
    <message>
        <source>Stateful batches</source>
        <translation>Lots à état</translation>
    </message>
    <message>
        <source>contiguous: the rows in their order, as in Keras; streams: the rows are cut into as many streams as a batch has rows, and row j of each batch goes on with stream j, so that a state is carried along time</source>
        <translation>contiguous: les lignes dans leur ordre, comme dans Keras&#xa0;; streams: les lignes sont coupées en autant de flux qu&apos;un lot a de lignes, et la ligne j de chaque lot continue le flux j, de sorte qu&apos;un état est transmis au fil du temps</translation>
    </message>
    <message>
        <source>Persistence: the last known value</source>
        <translation>Persistance&#xa0;: la dernière valeur connue</translation>
    </message>
    <message>
        <source>Ridge regression on the whole window</source>
        <translation>Régression ridge sur toute la fenêtre</translation>
    </message>
    <message>
        <source>Ridge regression on mean, deviation and last row of the window</source>
        <translation>Régression ridge sur moyenne, écart type et dernière ligne de la fenêtre</translation>
    </message>
    <message>
        <source>Logistic regression on mean and deviation of the window</source>
        <translation>Régression logistique sur moyenne et écart type de la fenêtre</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>There is not enough memory for this data. Use fewer rows or columns.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ces données. Utilisez moins de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use fewer rows.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour cela. Utilisez moins de lignes.</translation>
    </message>
    <message>
        <source>{0} has only one column. A table needs at least one column to learn from and one to predict.</source>
        <translation>{0} n&apos;a qu&apos;une colonne. Une table demande au moins une colonne dont apprendre et une à prédire.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing to predict with yet. Train the network first.</source>
        <translation>Il n&apos;y a encore rien pour prédire. Entraînez d&apos;abord le réseau.</translation>
    </message>
    <message>
        <source>The predictions would replace the data “{0}”. Choose another file to write.</source>
        <translation>Les prédictions remplaceraient les données «&#xa0;{0}&#xa0;». Choisissez un autre fichier à écrire.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept in “{0}”: {1}. Save the project yourself.</source>
        <translation>Les modifications non enregistrées ne peuvent être gardées dans « {0} » : {1}. Enregistrez le projet vous-même.</translation>
    </message>
    <message>
        <source>There is no view “{0}” of this project: {1}</source>
        <translation>Ce projet n&apos;a pas de vue «&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>it was not trained yet.</source>
        <translation>il n&apos;a pas encore été entraîné.</translation>
    </message>
    <message>
        <source>There is no view and no metric “{0}”. Views: {1}. Metrics of this project: {2}.</source>
        <translation>Il n&apos;y a ni vue ni métrique «&#xa0;{0}&#xa0;». Vues&#xa0;: {1}. Métriques de ce projet&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>its metric has no chart.</source>
        <translation>sa métrique n&apos;a pas de graphique.</translation>
    </message>
    <message>
        <source>the network was not trained yet, or its data cannot be read.</source>
        <translation>le réseau n&apos;a pas encore été entraîné, ou ses données ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>it has nothing to show.</source>
        <translation>elle n&apos;a rien à montrer.</translation>
    </message>
    <message>
        <source>{0} cells of column &apos;{1}&apos; could not be read, the first in line {2}.</source>
        <translation>{0} cellules de la colonne « {1} » n’ont pu être lues, la première à la ligne {2}.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour lire ce fichier.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare all rows and columns.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour comparer toutes les lignes et colonnes.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be read: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>it was not trained with F1 or recall among its metrics.</source>
        <translation>il n&apos;a pas été entraîné avec F1 ou le rappel parmi ses métriques.</translation>
    </message>
    <message>
        <source>There is no epoch {0}: the project was not trained yet.</source>
        <translation>Il n&apos;y a pas d&apos;époque {0}&#xa0;: le projet n&apos;a pas encore été entraîné.</translation>
    </message>
    <message>
        <source>There is no epoch {0}: the project was trained for {1} epochs.</source>
        <translation>Il n&apos;y a pas d&apos;époque {0}&#xa0;: le projet a été entraîné pendant {1} époques.</translation>
    </message>
    <message>
        <source>the project does not keep the matrix of that epoch.</source>
        <translation>le projet ne garde pas la matrice de cette époque.</translation>
    </message>
    <message>
        <source>the project does not keep the weights of that epoch.</source>
        <translation>le projet ne garde pas les poids de cette époque.</translation>
    </message>
</context>
</TS>
