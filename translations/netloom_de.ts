<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CanvasTools</name>
    <message>
        <source>Disconnect</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Insert on the wire</source>
        <translation>In die Verbindung einfügen</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Notiz verschieben</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Core</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Rekurrent</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Regularise and normalise</source>
        <translation>Regularisieren und normalisieren</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Input, output, loss</source>
        <translation>Eingang, Ausgang, Verlust</translation>
    </message>
    <message>
        <source>Generative and special</source>
        <translation>Generativ und speziell</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <translation>%1 %2 bei %3 %4</translation>
    </message>
    <message>
        <source>%1 undefined</source>
        <translation>%1 undefiniert</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>bestes %1 bei %2</translation>
    </message>
    <message>
        <source>at %1 %2</source>
        <translation>bei %1 %2</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>bestes %1</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>There is no file &apos;{0}&apos;. Check the path.</source>
        <translation>Es gibt keine Datei „{0}“. Pfad prüfen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be read: {1}.</source>
        <translation>„{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a folder. Choose a file inside it.</source>
        <translation>„{0}“ ist ein Ordner. Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a device or a pipe, not a file. Save its contents to a file first.</source>
        <translation>„{0}“ ist ein Gerät oder eine Pipe, keine Datei. Den Inhalt zuerst in eine Datei speichern.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; became shorter while it was read: it ends at byte {1} instead of {2}. Read it again when nobody writes to it.</source>
        <translation>„{0}“ wurde beim Lesen kürzer: Die Datei endet bei Byte {1} statt {2}. Noch einmal lesen, wenn niemand hineinschreibt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was changed while it was read ({1} bytes at first, {2} at the end). Read it again when nobody writes to it.</source>
        <translation>„{0}“ wurde beim Lesen geändert (zuerst {1} Bytes, am Ende {2}). Noch einmal lesen, wenn niemand hineinschreibt.</translation>
    </message>
    <message>
        <source>Unpacked data cannot be read back: {0}.</source>
        <translation>Entpackte Daten lassen sich nicht zurücklesen: {0}.</translation>
    </message>
    <message>
        <source>The cache folder &apos;{0}&apos; cannot be written ({1}). Set XDG_CACHE_HOME to a folder that can.</source>
        <translation>Der Cache-Ordner „{0}“ ist nicht beschreibbar ({1}). XDG_CACHE_HOME auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>A table cannot be kept in the cache folder: {0}.</source>
        <translation>Eine Tabelle lässt sich nicht im Cache-Ordner ablegen: {0}.</translation>
    </message>
    <message>
        <source>The row that begins at byte {0} is longer than {1} bytes. This is hardly a text table.</source>
        <translation>Die Zeile ab Byte {0} ist länger als {1} Bytes. Das ist kaum eine Texttabelle.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was made from {1}.</source>
        <translation>Spalte „{0}“ entstand aus {1}.</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>read as Windows-1252</source>
        <translation>als Windows-1252 gelesen</translation>
    </message>
    <message>
        <source>replaced by �</source>
        <translation>durch � ersetzt</translation>
    </message>
    <message>
        <source>Reading &apos;{0}&apos; was cancelled.</source>
        <translation>Das Lesen von „{0}“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a binary file (it holds a zero byte at offset {1}), not a text table. Save the data as CSV and open that file.</source>
        <translation>„{0}“ ist eine Binärdatei (Nullbyte an Position {1}), keine Texttabelle. Die Daten als CSV speichern und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a compressed file or a spreadsheet. Unpack it, or save the sheet as CSV, and open that file.</source>
        <translation>„{0}“ ist eine gepackte Datei oder eine Kalkulationstabelle. Entpacken oder das Blatt als CSV speichern und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>The encoding &apos;{0}&apos; is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252.</source>
        <translation>Die Kodierung „{0}“ ist unbekannt. UTF-8, UTF-16LE, UTF-16BE oder windows-1252 verwenden.</translation>
    </message>
    <message>
        <source>treated as missing</source>
        <translation>als fehlend behandelt</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was read as numbers: it has more than two different values, so it is not binary.</source>
        <translation>Spalte „{0}“ wurde als Zahlen gelesen: Sie hat mehr als zwei verschiedene Werte, ist also nicht binär.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; month first was assumed.</source>
        <translation>Die Datumswerte der Spalte „{0}“ verraten nicht, welche Zahl der Monat ist; angenommen wurde: Monat zuerst.</translation>
    </message>
    <message>
        <source>bad date</source>
        <translation>ungültiges Datum</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was read as text: {1} of its {2} cells are no numbers, the first is &apos;{3}&apos; in line {4}. Set its type to numeric to treat those cells as missing.</source>
        <translation>Spalte „{0}“ wurde als Text gelesen: {1} ihrer {2} Zellen sind keine Zahlen, die erste ist „{3}“ in Zeile {4}. Typ auf numerisch setzen, damit diese Zellen als fehlend gelten.</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is empty. Choose a file with at least one row of data.</source>
        <translation>„{0}“ ist leer. Eine Datei mit mindestens einer Datenzeile wählen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; seems to have {1} columns; at most {2} can be read. Is the delimiter right?</source>
        <translation>„{0}“ scheint {1} Spalten zu haben; höchstens {2} sind lesbar. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>Two columns are called &apos;{0}&apos;; the second one is now &apos;{1}&apos;.</source>
        <translation>Zwei Spalten heißen „{0}“; die zweite heißt jetzt „{1}“.</translation>
    </message>
    <message>
        <source>Columns without a name in the header are now called {0}.</source>
        <translation>Spalten ohne Namen in der Kopfzeile heißen jetzt {0}.</translation>
    </message>
    <message>
        <source>too few fields</source>
        <translation>zu wenige Felder</translation>
    </message>
    <message>
        <source>too few fields ({0} of {1})</source>
        <translation>zu wenige Felder ({0} von {1})</translation>
    </message>
    <message>
        <source>the others are missing</source>
        <translation>die übrigen fehlen</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>zu viele Felder</translation>
    </message>
    <message>
        <source>too many fields ({0} of {1})</source>
        <translation>zu viele Felder ({0} von {1})</translation>
    </message>
    <message>
        <source>the extra text was left out</source>
        <translation>der überzählige Text wurde weggelassen</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>read as an ordinary character</source>
        <translation>als gewöhnliches Zeichen gelesen</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has {1} columns, but its rows (line {2}) hold far fewer cells. Is the delimiter right?</source>
        <translation>„{0}“ hat {1} Spalten, aber ihre Zeilen (Zeile {2}) enthalten viel weniger Zellen. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>The data of &apos;{0}&apos; in the cache folder cannot be opened.</source>
        <translation>Die Daten von „{0}“ im Cache-Ordner lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no values at all.</source>
        <translation>Spalte „{0}“ hat gar keine Werte.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the same value in every row.</source>
        <translation>Spalte „{0}“ hat in jeder Zeile denselben Wert.</translation>
    </message>
    <message>
        <source>These columns hold few different whole numbers and may be categories: {0}. Set their type to categorical if the numbers are only names.</source>
        <translation>Diese Spalten enthalten wenige verschiedene ganze Zahlen und sind vielleicht Kategorien: {0}. Typ auf kategorial setzen, wenn die Zahlen nur Namen sind.</translation>
    </message>
    <message>
        <source>{0} bytes of &apos;{1}&apos; mean nothing in {2} and were replaced.</source>
        <translation>{0} Bytes von „{1}“ bedeuten in {2} nichts und wurden ersetzt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is UTF-8 with {1} bytes in it that are not; they were read as Windows-1252, the first in line {2}.</source>
        <translation>„{0}“ ist UTF-8 mit {1} Bytes, die es nicht sind; sie wurden als Windows-1252 gelesen, das erste in Zeile {2}.</translation>
    </message>
    <message>
        <source>{0} lines that begin with &apos;{1}&apos; were skipped as comments.</source>
        <translation>{0} Zeilen, die mit „{1}“ beginnen, wurden als Kommentare übersprungen.</translation>
    </message>
    <message>
        <source>{0} more problems are not listed.</source>
        <translation>{0} weitere Probleme sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a header line but no rows of data below it.</source>
        <translation>„{0}“ hat eine Kopfzeile, aber keine Datenzeilen darunter.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was deleted while it was read. All of it was read, but it cannot be read again.</source>
        <translation>„{0}“ wurde beim Lesen gelöscht. Alles wurde gelesen, lässt sich aber nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>{0} folds cannot be made of {1} {2}. Use at least 2 and at most {1} folds.</source>
        <translation>Aus {1} {2} lassen sich keine {0} Folds bilden. Mindestens 2 und höchstens {1} Folds verwenden.</translation>
    </message>
    <message>
        <source>A stratified split needs a target with classes; this target is a number. Use a random or blocked split.</source>
        <translation>Eine geschichtete Aufteilung braucht ein Ziel mit Klassen; dieses Ziel ist eine Zahl. Zufällige oder blockweise Aufteilung verwenden.</translation>
    </message>
    <message>
        <source>rows of the rarest class</source>
        <translation>Zeilen der seltensten Klasse</translation>
    </message>
    <message>
        <source>A &apos;{0}&apos; split needs a column that says to which group or part each row belongs; name one, for example with --group COLUMN or column=NAME.</source>
        <translation>Eine Aufteilung „{0}“ braucht eine Spalte, die jeder Zeile ihre Gruppe oder ihren Teil zuordnet; eine nennen, etwa mit --group COLUMN oder column=NAME.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>{0} rows are too few for {1} folds along time with a gap of {2} rows: the first training part would be empty. Use fewer folds or a smaller gap.</source>
        <translation>{0} Zeilen sind zu wenige für {1} Folds entlang der Zeit mit einer Lücke von {2} Zeilen: Der erste Trainingsteil wäre leer. Weniger Folds oder eine kleinere Lücke verwenden.</translation>
    </message>
    <message>
        <source>Leave-one-out of {0} rows means {0} runs. Use k-fold with 5 or 10 folds for more than 10000 rows.</source>
        <translation>Leave-one-out von {0} Zeilen heißt {0} Läufe. Ab 10000 Zeilen k-fold mit 5 oder 10 Folds verwenden.</translation>
    </message>
    <message>
        <source>There is no fold {0}: the split has {1}. Folds count from 1, rows of leave-one-out from 0.</source>
        <translation>Es gibt keinen Fold {0}: Die Aufteilung hat {1}. Folds zählen ab 1, Zeilen bei leave-one-out ab 0.</translation>
    </message>
    <message>
        <source>There is no generator &apos;{0}&apos;. Known generators: {1}.</source>
        <translation>Es gibt keinen Generator „{0}“. Bekannte Generatoren: {1}.</translation>
    </message>
    <message>
        <source>{0} informative, redundant and repeated columns do not fit into {1} columns. Make n_features larger or the others smaller.</source>
        <translation>{0} informative, redundante und wiederholte Spalten passen nicht in {1} Spalten. n_features vergrößern oder die anderen verkleinern.</translation>
    </message>
    <message>
        <source>{0} clusters need as many corners, but {1} informative columns have only {2}. Use more informative columns, fewer classes or fewer clusters.</source>
        <translation>{0} Cluster brauchen ebenso viele Ecken, aber {1} informative Spalten haben nur {2}. Mehr informative Spalten, weniger Klassen oder weniger Cluster verwenden.</translation>
    </message>
    <message>
        <source>The data are too large for memory, and writing them to the cache folder failed ({0}). Make room on that disk, or set XDG_CACHE_HOME to a folder with room.</source>
        <translation>Die Daten sind zu groß für den Speicher, und das Schreiben in den Cache-Ordner schlug fehl ({0}). Platz auf dem Datenträger schaffen oder XDG_CACHE_HOME auf einen Ordner mit Platz setzen.</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; is named twice among the inputs.</source>
        <translation>Die Spalte „{0}“ ist bei den Eingängen zweimal genannt.</translation>
    </message>
    <message>
        <source>No column is left for the input &apos;{0}&apos;: those named for it are the target, left out or constant.</source>
        <translation>Für den Eingang „{0}“ bleibt keine Spalte: Die genannten sind das Ziel, weggelassen oder konstant.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; for the row weights. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ für die Zeilengewichte. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>Row {0} has no weight of 0 or more in the column &apos;{1}&apos;. Correct it, or choose another column.</source>
        <translation>Zeile {0} hat in der Spalte „{1}“ kein Gewicht ab 0. Wert berichtigen oder eine andere Spalte wählen.</translation>
    </message>
    <message>
        <source>All row weights in the column &apos;{0}&apos; are 0: there is nothing to learn.</source>
        <translation>Alle Zeilengewichte in der Spalte „{0}“ sind 0: Es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>The data have no rows. Choose a file with data in it.</source>
        <translation>Die Daten haben keine Zeilen. Eine Datei mit Daten wählen.</translation>
    </message>
    <message>
        <source>The network was trained on columns that these data do not have: {0}. They have: {1}.</source>
        <translation>Das Netz wurde mit Spalten trainiert, die in diesen Daten fehlen: {0}. Vorhanden sind: {1}.</translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; has {1} values the network has never seen; those rows are not judged.</source>
        <translation>Das Ziel „{0}“ hat {1} Werte, die das Netz nie gesehen hat; diese Zeilen werden nicht bewertet.</translation>
    </message>
    <message>
        <source>{0} rows were left out because a value is missing in them. Add the step &apos;impute&apos; to keep them.</source>
        <translation>{0} Zeilen wurden weggelassen, weil ein Wert darin fehlt. Mit dem Schritt „impute“ bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Every row lacks a value that the network needs. Fill the missing values, or train with the step &apos;impute&apos;.</source>
        <translation>Jeder Zeile fehlt ein Wert, den das Netz braucht. Fehlende Werte füllen oder mit dem Schritt „impute“ trainieren.</translation>
    </message>
    <message>
        <source>No target column was chosen. Choose one of {0}, or @input for an autoencoder.</source>
        <translation>Keine Zielspalte gewählt. Eine von {0} wählen, oder @input für einen Autoencoder.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; to be the target. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ als Ziel. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; is the target and cannot be left out.</source>
        <translation>Spalte „{0}“ ist das Ziel und kann nicht weggelassen werden.</translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; is named twice.</source>
        <translation>Das Ziel „{0}“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; to leave out. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ zum Weglassen. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; for time, group or split. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ für Zeit, Gruppe oder Aufteilung. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>{0} rows were left out because their target is missing.</source>
        <translation>{0} Zeilen wurden weggelassen, weil ihr Ziel fehlt.</translation>
    </message>
    <message>
        <source>After the step &apos;{0}&apos; no rows are left. Change or switch off the step.</source>
        <translation>Nach dem Schritt „{0}“ bleiben keine Zeilen. Den Schritt ändern oder ausschalten.</translation>
    </message>
    <message>
        <source>No rows are left for training. Fill missing values, or change the split.</source>
        <translation>Es bleiben keine Zeilen zum Trainieren. Fehlende Werte füllen oder die Aufteilung ändern.</translation>
    </message>
    <message>
        <source>The training rows of this split hold only one class; {0} is missing there. Use a stratified or random split.</source>
        <translation>Die Trainingszeilen dieser Aufteilung enthalten nur eine Klasse; {0} fehlt dort. Geschichtete oder zufällige Aufteilung verwenden.</translation>
    </message>
    <message>
        <source>No training row has the class {0}: it cannot be learned. A stratified split would mix the classes.</source>
        <translation>Keine Trainingszeile hat die Klasse {0}: Sie ist nicht lernbar. Eine geschichtete Aufteilung würde die Klassen mischen.</translation>
    </message>
    <message>
        <source>No column is left to learn from: all others are the target, left out, constant, or text. Leave fewer columns out, or add a step that encodes them.</source>
        <translation>Es bleibt keine Spalte zum Lernen: Alle anderen sind Ziel, weggelassen, konstant oder Text. Weniger Spalten weglassen oder einen Schritt hinzufügen, der sie kodiert.</translation>
    </message>
    <message>
        <source>The recipe has a step &apos;{0}&apos; that this program does not know. Switch the step off or use a newer version.</source>
        <translation>Das Rezept hat einen Schritt „{0}“, den dieses Programm nicht kennt. Den Schritt ausschalten oder eine neuere Version verwenden.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has no values.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Sie hat keine Werte.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it holds no numbers, and no step encodes it.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Sie enthält keine Zahlen, und kein Schritt kodiert sie.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} cells are no numbers and count as missing.</source>
        <translation>Spalte „{0}“: {1} Zellen sind keine Zahlen und gelten als fehlend.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the sizes {1} of the array are impossible. The file is damaged.</source>
        <translation>„{0}“: Die Größen {1} des Arrays sind unmöglich. Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is cut off: an array {1} needs {2} bytes, {3} are there. Fetch or write the file again.</source>
        <translation>„{0}“ ist abgeschnitten: Ein Array {1} braucht {2} Bytes, {3} sind da. Die Datei neu holen oder schreiben.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds a single number, no rows. Save an array whose first axis counts the rows.</source>
        <translation>„{0}“ enthält eine einzelne Zahl, keine Zeilen. Ein Array speichern, dessen erste Achse die Zeilen zählt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds an array {1} without any value.</source>
        <translation>„{0}“ enthält ein Array {1} ohne jeden Wert.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: each row of the array {1} has {2} values; at most {3} can be read as columns. Make the rows smaller.</source>
        <translation>„{0}“: Jede Zeile des Arrays {1} hat {2} Werte; höchstens {3} sind als Spalten lesbar. Die Zeilen verkleinern.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: an array of {1} rows is too long; at most {2} can be read.</source>
        <translation>„{0}“: Ein Array mit {1} Zeilen ist zu lang; höchstens {2} sind lesbar.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the array &apos;{1}&apos; {2} holds texts in more than one axis. Save one array per column of text.</source>
        <translation>„{0}“: Das Array „{1}“ {2} enthält Texte in mehr als einer Achse. Je Textspalte ein Array speichern.</translation>
    </message>
    <message>
        <source>The array &apos;{0}&apos; has infinite values in {1} columns; they count as missing.</source>
        <translation>Das Array „{0}“ hat unendliche Werte in {1} Spalten; sie gelten als fehlend.</translation>
    </message>
    <message>
        <source>The array &apos;{0}&apos; has whole numbers beyond 2^53, which are rounded.</source>
        <translation>Das Array „{0}“ hat ganze Zahlen jenseits von 2^53, die gerundet werden.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no whole IDX file: type {1}, {2} axes, {3} bytes. Fetch it again.</source>
        <translation>„{0}“ ist keine vollständige IDX-Datei: Typ {1}, {2} Achsen, {3} Bytes. Neu holen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds {1} images without labels. Open the file of labels with it as a second file.</source>
        <translation>„{0}“ enthält {1} Bilder ohne Beschriftungen. Die Datei der Beschriftungen als zweite Datei mit öffnen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds arrays with different numbers of rows: {1}. Arrays of one table have the same first axis, or are named x_train, y_train, x_test, y_test.</source>
        <translation>„{0}“ enthält Arrays mit verschiedenen Zeilenzahlen: {1}. Arrays einer Tabelle haben dieselbe erste Achse oder heißen x_train, y_train, x_test, y_test.</translation>
    </message>
    <message>
        <source>The arrays of &apos;{0}&apos; are parts of one table; the column &apos;split&apos; says which. Choose the split &apos;column=split&apos; to keep them apart.</source>
        <translation>Die Arrays von „{0}“ sind Teile einer Tabelle; die Spalte „split“ sagt, welche. Mit der Aufteilung „column=split“ bleiben sie getrennt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds no arrays.</source>
        <translation>„{0}“ enthält keine Arrays.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a damaged array header. Fetch or write the file again.</source>
        <translation>„{0}“ hat einen beschädigten Array-Kopf. Die Datei neu holen oder schreiben.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds records with named fields, which cannot be read. Save each field as an array of its own.</source>
        <translation>„{0}“ enthält Datensätze mit benannten Feldern, die nicht lesbar sind. Jedes Feld als eigenes Array speichern.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds Python objects (a pickle), which could run any code when opened, so it is not read. In Python, save it as numbers: np.save(name, np.asarray(a, dtype=float)).</source>
        <translation>„{0}“ enthält Python-Objekte (ein Pickle), die beim Öffnen beliebigen Code ausführen könnten, und wird daher nicht gelesen. In Python als Zahlen speichern: np.save(name, np.asarray(a, dtype=float)).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds values of the type &apos;{1}&apos;, which cannot be read. Convert them to numbers before saving, for example with .astype(&apos;float32&apos;).</source>
        <translation>„{0}“ enthält Werte vom Typ „{1}“, die nicht lesbar sind. Vor dem Speichern in Zahlen umwandeln, etwa mit .astype(&apos;float32&apos;).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no array of NumPy: it does not begin as one. Check the file.</source>
        <translation>„{0}“ ist kein NumPy-Array: Der Anfang passt nicht. Die Datei prüfen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; says &apos;{1}&apos; where a part is expected. Use the words train, val and test in it, or choose another split.</source>
        <translation>Spalte „{0}“ sagt „{1}“, wo ein Teil erwartet wird. Darin die Wörter train, val und test verwenden oder eine andere Aufteilung wählen.</translation>
    </message>
    <message>
        <source>The parts {0}, {1}, {2} of the split must be 0 or more, the first above 0, and add up to 1, for example .64,.16,.2.</source>
        <translation>Die Teile {0}, {1}, {2} der Aufteilung müssen ab 0 sein, der erste über 0, und zusammen 1 ergeben, etwa .64,.16,.2.</translation>
    </message>
    <message>
        <source>The split &apos;{0}&apos; of {1} rows leaves {2} rows for training, {3} for validation and {4} for testing; no part may be empty. Use more rows or other fractions.</source>
        <translation>Die Aufteilung „{0}“ von {1} Zeilen lässt {2} Zeilen fürs Training, {3} für die Validierung und {4} für den Test; kein Teil darf leer sein. Mehr Zeilen oder andere Anteile verwenden.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no split. Write random, stratified, blocked, last or group, optionally with fractions as in random:.64,.16,.2 (blocked:…,gap=100 leaves rows out at the cuts), column=NAME, or one fold as in kfold:5,1, stratified_kfold:5,1, group_kfold:5,1, time_series:5,1, leave_one_out:0.</source>
        <translation>„{0}“ ist keine Aufteilung. Schreibweise: random, stratified, blocked, last oder group, wahlweise mit Anteilen wie random:.64,.16,.2 (blocked:…,gap=100 lässt an den Schnitten Zeilen aus), column=NAME, oder ein Fold wie kfold:5,1, stratified_kfold:5,1, group_kfold:5,1, time_series:5,1, leave_one_out:0.</translation>
    </message>
    <message>
        <source>A stratified split needs at least two rows of every class, but one class has a single row. Use a random split or remove that class.</source>
        <translation>Eine geschichtete Aufteilung braucht mindestens zwei Zeilen jeder Klasse, aber eine Klasse hat nur eine Zeile. Zufällige Aufteilung verwenden oder diese Klasse entfernen.</translation>
    </message>
    <message>
        <source>A stratified split puts every class into every part: {0} classes do not fit into a part of {1} rows. Use more rows, other fractions or a random split.</source>
        <translation>Eine geschichtete Aufteilung bringt jede Klasse in jeden Teil: {0} Klassen passen nicht in einen Teil von {1} Zeilen. Mehr Zeilen, andere Anteile oder eine zufällige Aufteilung verwenden.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no value &apos;{1}&apos; in any row. Choose one of its levels.</source>
        <translation>Spalte „{0}“ hat in keiner Zeile den Wert „{1}“. Eine ihrer Stufen wählen.</translation>
    </message>
    <message>
        <source>The edges of the step &apos;bin&apos; must rise from left to right. Sort them.</source>
        <translation>Die Grenzen des Schritts „bin“ müssen von links nach rechts steigen. Bitte sortieren.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; has a lower bound {1} above its upper bound {2}. Exchange them.</source>
        <translation>Der Schritt „{0}“ hat eine untere Grenze {1} über seiner oberen Grenze {2}. Beide vertauschen.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; has no bounds. Give &apos;low&apos;, &apos;high&apos; or both, or choose another rule.</source>
        <translation>Der Schritt „{0}“ hat keine Grenzen. „low“, „high“ oder beide angeben, oder eine andere Regel wählen.</translation>
    </message>
    <message>
        <source>Box-Cox needs values above 0, but column &apos;{0}&apos; has {1}. Use the step &apos;yeo_johnson&apos;, which takes any number, or take the column out of the step.</source>
        <translation>Box-Cox braucht Werte über 0, aber Spalte „{0}“ hat {1}. Den Schritt „yeo_johnson“ verwenden, der jede Zahl nimmt, oder die Spalte aus dem Schritt nehmen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;. Correct them, or set the option &apos;unknown&apos; of the step.</source>
        <translation>Spalte „{0}“ hat {1} Zellen mit Werten, die das Netz nie gesehen hat, etwa „{2}“. Sie berichtigen oder die Option „unknown“ des Schritts setzen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they got the code after the last one.</source>
        <translation>Spalte „{0}“ hat {1} Zellen mit Werten, die das Netz nie gesehen hat, etwa „{2}“; sie erhielten den Code nach dem letzten.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as 0.</source>
        <translation>Spalte „{0}“ hat {1} Zellen mit Werten, die das Netz nie gesehen hat, etwa „{2}“; sie zählen als 0.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as missing.</source>
        <translation>Spalte „{0}“ hat {1} Zellen mit Werten, die das Netz nie gesehen hat, etwa „{2}“; sie gelten als fehlend.</translation>
    </message>
    <message>
        <source>A curve shift needs a target with two classes, one of them the event; &apos;{0}&apos; is none. Take the step out or choose another target.</source>
        <translation>Eine Kurvenverschiebung braucht ein Ziel mit zwei Klassen, eine davon das Ereignis; „{0}“ ist keines. Den Schritt herausnehmen oder ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>A date has no part &apos;{0}&apos;. The parts are: {1}.</source>
        <translation>Ein Datum hat keinen Teil „{0}“. Die Teile sind: {1}.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text, no dates. Give it the type datetime, or take it out of the step.</source>
        <translation>Spalte „{0}“ enthält Text, keine Datumswerte. Ihr den Typ datetime geben oder sie aus dem Schritt nehmen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds dates in training and text here, such as &apos;{1}&apos;. Write its dates as in the training data.</source>
        <translation>Spalte „{0}“ enthält im Training Datumswerte und hier Text, etwa „{1}“. Die Datumswerte wie in den Trainingsdaten schreiben.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has the same value in every row.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Sie hat in jeder Zeile denselben Wert.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it only numbers or names the rows.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Sie nummeriert oder benennt nur die Zeilen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: a date is no quantity to learn from.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Ein Datum ist keine Größe zum Lernen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it holds text with too many different values.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Sie enthält Text mit zu vielen verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out.</source>
        <translation>Spalte „{0}“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>All {0} columns have the same value in all training rows: nothing would be left to learn from. Check the split and the data, or take the step &apos;drop_constant&apos; out.</source>
        <translation>Alle {0} Spalten haben in allen Trainingszeilen denselben Wert: Es bliebe nichts zum Lernen. Aufteilung und Daten prüfen oder den Schritt „drop_constant“ herausnehmen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has the same value in all training rows.</source>
        <translation>Spalte „{0}“ wurde weggelassen: Sie hat in allen Trainingszeilen denselben Wert.</translation>
    </message>
    <message>
        <source>The first {0} rows have no earlier rows: what the step &apos;{1}&apos; makes of them is missing there.</source>
        <translation>Die ersten {0} Zeilen haben keine früheren Zeilen: Was der Schritt „{1}“ aus ihnen macht, fehlt dort.</translation>
    </message>
    <message>
        <source>The step &apos;fixed_range_scale&apos; needs two different bounds; both are {0}. Give the smallest and the largest possible value.</source>
        <translation>Der Schritt „fixed_range_scale“ braucht zwei verschiedene Grenzen; beide sind {0}. Den kleinsten und den größten möglichen Wert angeben.</translation>
    </message>
    <message>
        <source>The step &apos;fixed_range_scale&apos; would make every value {0}. Choose two different ends.</source>
        <translation>Der Schritt „fixed_range_scale“ würde jeden Wert zu {0} machen. Zwei verschiedene Enden wählen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no value in any training row, so missing values cannot be replaced by its {1}. Leave the column out.</source>
        <translation>Spalte „{0}“ hat in keiner Trainingszeile einen Wert, daher sind fehlende Werte nicht durch {1} ersetzbar. Die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text, which has no {1}. Choose &apos;most_frequent&apos;, &apos;constant&apos; or &apos;forward_fill&apos; for it, in a step of its own.</source>
        <translation>Spalte „{0}“ enthält Text, für den es {1} nicht gibt. Dafür „most_frequent“, „constant“ oder „forward_fill“ in einem eigenen Schritt wählen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} missing values were taken from their neighbours ({2}).</source>
        <translation>Spalte „{0}“: {1} fehlende Werte wurden von ihren Nachbarn übernommen ({2}).</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} missing values were replaced by {2} ({3}).</source>
        <translation>Spalte „{0}“: {1} fehlende Werte wurden durch {2} ersetzt ({3}).</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the value {1}, and {1} + {2} has no logarithm. Use a larger shift, the step &apos;yeo_johnson&apos;, or take the column out of the step.</source>
        <translation>Spalte „{0}“ hat den Wert {1}, und {1} + {2} hat keinen Logarithmus. Eine größere Verschiebung oder den Schritt „yeo_johnson“ verwenden, oder die Spalte aus dem Schritt nehmen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} different values: one column for each is too many. Use the step &apos;hash_encode&apos; or &apos;frequency_encode&apos;, or leave the column out.</source>
        <translation>Spalte „{0}“ hat {1} verschiedene Werte: eine Spalte für jeden ist zu viel. Den Schritt „hash_encode“ oder „frequency_encode“ verwenden oder die Spalte weglassen.</translation>
    </message>
    <message>
        <source>One-hot encoding makes a column &apos;{0}&apos;, but there is one already. Leave one of them out.</source>
        <translation>Die One-Hot-Kodierung erzeugt eine Spalte „{0}“, die es schon gibt. Eine von beiden weglassen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as &apos;other&apos;.</source>
        <translation>Spalte „{0}“ hat {1} Zellen mit Werten, die das Netz nie gesehen hat, etwa „{2}“; sie zählen als „other“.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; none of its levels is set there.</source>
        <translation>Spalte „{0}“ hat {1} Zellen mit Werten, die das Netz nie gesehen hat, etwa „{2}“; dort ist keine ihrer Stufen gesetzt.</translation>
    </message>
    <message>
        <source>The order of the step &apos;ordinal_encode&apos; names &apos;{0}&apos; twice. Name each level once.</source>
        <translation>Die Reihenfolge des Schritts „ordinal_encode“ nennt „{0}“ zweimal. Jede Stufe einmal nennen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the level &apos;{1}&apos;, which the order {2} does not name. Add it where it belongs, or encode the column in a step of its own.</source>
        <translation>Spalte „{0}“ hat die Stufe „{1}“, die in der Reihenfolge {2} fehlt. An passender Stelle ergänzen oder die Spalte in einem eigenen Schritt kodieren.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} outliers were marked.</source>
        <translation>Spalte „{0}“: {1} Ausreißer wurden markiert.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} outliers were taken out and count as missing.</source>
        <translation>Spalte „{0}“: {1} Ausreißer wurden herausgenommen und gelten als fehlend.</translation>
    </message>
    <message>
        <source>No power makes the values of column &apos;{0}&apos; usable: they span too many orders of magnitude. Use the step &apos;log_transform&apos; or &apos;clip&apos; for it.</source>
        <translation>Keine Potenz macht die Werte der Spalte „{0}“ brauchbar: Sie umfassen zu viele Größenordnungen. Dafür den Schritt „log_transform“ oder „clip“ verwenden.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; balances classes, but the target &apos;{1}&apos; has none. Take the step out, or choose a target with classes.</source>
        <translation>Der Schritt „{0}“ gleicht Klassen aus, aber das Ziel „{1}“ hat keine. Den Schritt herausnehmen oder ein Ziel mit Klassen wählen.</translation>
    </message>
    <message>
        <source>The training rows of this split hold only one class ({0}): there is nothing to balance. Use a stratified or random split.</source>
        <translation>Die Trainingszeilen dieser Aufteilung enthalten nur eine Klasse ({0}): Es gibt nichts auszugleichen. Geschichtete oder zufällige Aufteilung verwenden.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; changed the training rows from {1} to {2}. Validation and test rows stay as they are.</source>
        <translation>Der Schritt „{0}“ änderte die Trainingszeilen von {1} auf {2}. Validierungs- und Testzeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text or classes, between which SMOTE finds no points. Encode the column before.</source>
        <translation>Spalte „{0}“ enthält Text oder Klassen, zwischen denen SMOTE keine Punkte findet. Die Spalte vorher kodieren.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has missing values in training rows, and SMOTE finds no point between them. Put the step &apos;impute&apos; before it.</source>
        <translation>Spalte „{0}“ hat in Trainingszeilen fehlende Werte, und SMOTE findet keinen Punkt dazwischen. Den Schritt „impute“ davor setzen.</translation>
    </message>
    <message>
        <source>SMOTE needs more than {0} training rows of each class to find {0} neighbours; one class has only {1}. Use fewer neighbours, or the step &apos;random_oversample&apos;.</source>
        <translation>SMOTE braucht mehr als {0} Trainingszeilen jeder Klasse, um {0} Nachbarn zu finden; eine Klasse hat nur {1}. Weniger Nachbarn oder den Schritt „random_oversample“ verwenden.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; cannot order the rows in time: it holds text. Choose a column of dates or numbers.</source>
        <translation>Spalte „{0}“ kann die Zeilen nicht zeitlich ordnen: Sie enthält Text. Eine Spalte mit Datumswerten oder Zahlen wählen.</translation>
    </message>
    <message>
        <source>The time column &apos;{0}&apos; is missing; the rows were taken in the order of the file.</source>
        <translation>Die Zeitspalte „{0}“ fehlt; die Zeilen wurden in der Reihenfolge der Datei genommen.</translation>
    </message>
    <message>
        <source>The rows were not in the order of &apos;{0}&apos; and were sorted by it.</source>
        <translation>Die Zeilen waren nicht nach „{0}“ geordnet und wurden danach sortiert.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; works on column &apos;{1}&apos;, which is not there. The columns are: {2}.</source>
        <translation>Der Schritt „{0}“ bearbeitet die Spalte „{1}“, die es nicht gibt. Die Spalten sind: {2}.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text or classes, and this step needs numbers. Encode the column first (one-hot), or take it out of the step.</source>
        <translation>Spalte „{0}“ enthält Text oder Klassen, und dieser Schritt braucht Zahlen. Die Spalte zuerst kodieren (One-Hot) oder aus dem Schritt nehmen.</translation>
    </message>
    <message>
        <source>The stored state of the step &apos;{0}&apos; is damaged. Train again.</source>
        <translation>Der gespeicherte Zustand des Schritts „{0}“ ist beschädigt. Neu trainieren.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; makes a column &apos;{1}&apos;, but there is one already. Take the step out once, or leave that column out.</source>
        <translation>Der Schritt „{0}“ erzeugt eine Spalte „{1}“, die es schon gibt. Den Schritt einmal herausnehmen oder diese Spalte weglassen.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; has no values. Choose another target.</source>
        <translation>Die Zielspalte „{0}“ hat keine Werte. Ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; is &apos;{1}&apos; in every row: there is nothing to learn. Choose another target, or data with at least two classes.</source>
        <translation>Die Zielspalte „{0}“ ist in jeder Zeile „{1}“: Es gibt nichts zu lernen. Ein anderes Ziel oder Daten mit mindestens zwei Klassen wählen.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; holds {1} different texts in {2} rows, too many for classes. Choose another target.</source>
        <translation>Die Zielspalte „{0}“ enthält {1} verschiedene Texte in {2} Zeilen, zu viele für Klassen. Ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; holds dates, which cannot be predicted. Choose another target.</source>
        <translation>Die Zielspalte „{0}“ enthält Datumswerte, die nicht vorhersagbar sind. Ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; is no number. Several targets at once must all be numbers; for classes choose one target.</source>
        <translation>Die Zielspalte „{0}“ ist keine Zahl. Mehrere Ziele zugleich müssen alle Zahlen sein; für Klassen ein einziges Ziel wählen.</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>Die Berechnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds whole numbers of more than 15 digits. They were read as names, digit by digit; as quantities they would be rounded. Set its type to numeric for that.</source>
        <translation>Spalte „{0}“ enthält ganze Zahlen mit mehr als 15 Stellen. Sie wurden Ziffer für Ziffer als Namen gelesen; als Größen würden sie gerundet. Dafür den Typ auf numerisch setzen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a line with names, and the file before has none: its columns were taken by their place.</source>
        <translation>„{0}“ hat eine Zeile mit Namen, die Datei davor nicht: Ihre Spalten wurden nach ihrem Platz zugeordnet.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no line with names, and the file before has one: its columns were given these names by their place, the first is &apos;{1}&apos;.</source>
        <translation>„{0}“ hat keine Zeile mit Namen, die Datei davor hat eine: Ihre Spalten bekamen diese Namen nach ihrem Platz, der erste ist „{1}“.</translation>
    </message>
    <message>
        <source>Lines {0} to {1} of &apos;{2}&apos; are no part of the table and were skipped; it begins in line {3}.</source>
        <translation>Die Zeilen {0} bis {1} von „{2}“ gehören nicht zur Tabelle und wurden übersprungen; sie beginnt in Zeile {3}.</translation>
    </message>
    <message>
        <source>Numbers such as {0} in &apos;{1}&apos; can be read in two ways; they were read as thousands, since the data before have decimal commas.</source>
        <translation>Zahlen wie {0} in „{1}“ lassen sich auf zwei Arten lesen; sie wurden als Tausender gelesen, da die Daten davor Dezimalkommas haben.</translation>
    </message>
    <message>
        <source>Numbers such as {0} in &apos;{1}&apos; can be read in two ways; they were read as thousands, since the data before have decimal points.</source>
        <translation>Zahlen wie {0} in „{1}“ lassen sich auf zwei Arten lesen; sie wurden als Tausender gelesen, da die Daten davor Dezimalpunkte haben.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; were read as moments that count from 1970, {1} of them a second.</source>
        <translation>Die Zahlen der Spalte „{0}“ wurden als Zeitpunkte gelesen, die ab 1970 zählen, {1} davon je Sekunde.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; were read with the day first, as &apos;{1}&apos; shows.</source>
        <translation>Die Datumswerte der Spalte „{0}“ wurden mit dem Tag zuerst gelesen, wie „{1}“ zeigt.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; were read with the month first, as &apos;{1}&apos; shows.</source>
        <translation>Die Datumswerte der Spalte „{0}“ wurden mit dem Monat zuerst gelesen, wie „{1}“ zeigt.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; day first was taken, as in other columns.</source>
        <translation>Die Datumswerte der Spalte „{0}“ verraten nicht, welche Zahl der Monat ist; genommen wurde wie in anderen Spalten: Tag zuerst.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; month first was taken, as in other columns.</source>
        <translation>Die Datumswerte der Spalte „{0}“ verraten nicht, welche Zahl der Monat ist; genommen wurde wie in anderen Spalten: Monat zuerst.</translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; day first was assumed.</source>
        <translation>Die Datumswerte der Spalte „{0}“ verraten nicht, welche Zahl der Monat ist; angenommen wurde: Tag zuerst.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; were read as dates ({1}): every one of them is one. Set its type to numeric if they are quantities.</source>
        <translation>Die Zahlen der Spalte „{0}“ wurden als Datumswerte gelesen ({1}): Jede von ihnen ist einer. Typ auf numerisch setzen, wenn es Mengen sind.</translation>
    </message>
    <message>
        <source>The times of column &apos;{0}&apos; name a time zone and were converted to universal time (UTC).</source>
        <translation>Die Zeiten der Spalte „{0}“ nennen eine Zeitzone und wurden in Weltzeit (UTC) umgerechnet.</translation>
    </message>
    <message>
        <source>The times of column &apos;{0}&apos; were not joined with dates: {1} of them are no time of day, the first is &apos;{2}&apos;.</source>
        <translation>Die Zeiten der Spalte „{0}“ wurden nicht mit Datumswerten verbunden: {1} davon sind keine Uhrzeit, die erste ist „{2}“.</translation>
    </message>
    <message>
        <source>{0} cells of column &apos;{1}&apos; are no time of day, the first is &apos;{2}&apos;; the joined moments are missing there.</source>
        <translation>{0} Zellen der Spalte „{1}“ sind keine Uhrzeit, die erste ist „{2}“; dort fehlen die verbundenen Zeitpunkte.</translation>
    </message>
    <message>
        <source>The columns &apos;{0}&apos; to &apos;{1}&apos; were not joined to a date: some row of them is none.</source>
        <translation>Die Spalten „{0}“ bis „{1}“ wurden nicht zu einem Datum verbunden: Mindestens eine Zeile ergibt keines.</translation>
    </message>
    <message>
        <source>no character: left out or replaced by �</source>
        <translation>kein Zeichen: weggelassen oder durch � ersetzt</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have points between thousands.</source>
        <translation>Die Zahlen der Spalte „{0}“ haben Punkte als Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have commas between thousands.</source>
        <translation>Die Zahlen der Spalte „{0}“ haben Kommas als Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have decimal commas, unlike those of the other columns.</source>
        <translation>Die Zahlen der Spalte „{0}“ haben Dezimalkommas, anders als die der übrigen Spalten.</translation>
    </message>
    <message>
        <source>The numbers of column &apos;{0}&apos; have decimal points, unlike those of the other columns.</source>
        <translation>Die Zahlen der Spalte „{0}“ haben Dezimalpunkte, anders als die der übrigen Spalten.</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; is the target and cannot be the weight of its rows as well. Choose another column for the weights, or none.</source>
        <translation>Die Spalte „{0}“ ist das Ziel und kann nicht zugleich das Gewicht ihrer Zeilen sein. Eine andere Spalte für die Gewichte wählen oder keine.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; found no column to work on and changes nothing.</source>
        <translation>Der Schritt „{0}“ fand keine Spalte zum Bearbeiten und ändert nichts.</translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; is transformed by the preparation: the loss is in its transformed units, metrics and predictions are in the units of the target.</source>
        <translation>Das Ziel „{0}“ wird von der Vorbereitung umgeformt: Der Verlust gilt in den umgeformten Einheiten, Metriken und Vorhersagen in den Einheiten des Ziels.</translation>
    </message>
    <message>
        <source>The step &apos;sort_by_time&apos; needs the column that orders the rows, as in column=NAME. The columns are: {0}.</source>
        <translation>Der Schritt „sort_by_time“ braucht die Spalte, nach der die Zeilen geordnet werden, etwa column=NAME. Die Spalten sind: {0}.</translation>
    </message>
    <message>
        <source>The rows were not in the order of &apos;{0}&apos; and were sorted by it. {1} of them have the same value as the row before and kept the order of the file; {2} have none and came last.</source>
        <translation>Die Zeilen waren nicht nach „{0}“ geordnet und wurden danach sortiert. {1} davon haben denselben Wert wie die Zeile davor und behielten die Reihenfolge der Datei; {2} haben keinen und kamen ans Ende.</translation>
    </message>
    <message>
        <source>{1} rows have the same &apos;{0}&apos; as the row before and {2} have none: their order is that of the file.</source>
        <translation>{1} Zeilen haben dasselbe „{0}“ wie die Zeile davor und {2} haben keines: Ihre Reihenfolge ist die der Datei.</translation>
    </message>
    <message>
        <source>The network looks back at what &apos;{0}&apos; was, and these data have no such column. They have: {1}.</source>
        <translation>Das Netz blickt darauf zurück, was „{0}“ war, und diese Daten haben keine solche Spalte. Vorhanden: {1}.</translation>
    </message>
    <message>
        <source>The data have no column &apos;{0}&apos; that tells series apart: they were taken as one series.</source>
        <translation>Die Daten haben keine Spalte „{0}“, die Reihen unterscheidet: Sie wurden als eine Reihe genommen.</translation>
    </message>
    <message>
        <source>{0} rows make {1} predictions: the network looks back over {2} rows, which the first ones of a series do not have.</source>
        <translation>{0} Zeilen ergeben {1} Vorhersagen: Das Netz blickt über {2} Zeilen zurück, die die ersten einer Reihe nicht haben.</translation>
    </message>
    <message>
        <source>{0} windows were left out because a value is missing in one of their rows. Add the step &apos;impute&apos; to keep them.</source>
        <translation>{0} Fenster wurden weggelassen, weil in einer ihrer Zeilen ein Wert fehlt. Den Schritt „impute“ hinzufügen, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; makes up rows between others, which would tear the order of the rows in windows. Take it out; class weights or the steps random_oversample and random_undersample balance windows as well.</source>
        <translation>Der Schritt „{0}“ erfindet Zeilen zwischen anderen, was die Reihenfolge der Zeilen in Fenstern zerrisse. Ihn herausnehmen; Klassengewichte oder die Schritte random_oversample und random_undersample gleichen Fenster ebenso aus.</translation>
    </message>
    <message>
        <source>An autoencoder of windows has one input. Leave the list of inputs out.</source>
        <translation>Ein Autoencoder von Fenstern hat einen Eingang. Die Liste der Eingänge weglassen.</translation>
    </message>
    <message>
        <source>The past of the target would be the column &apos;{0}&apos;, and there is one of that name already. Rename it, or do without the past of the target.</source>
        <translation>Die Vergangenheit des Ziels wäre die Spalte „{0}“, und eine dieses Namens gibt es schon. Sie umbenennen oder auf die Vergangenheit des Ziels verzichten.</translation>
    </message>
    <message>
        <source>The rows are not in the order of &apos;{0}&apos;: it goes back {1} times, and windows follow the rows. Sort them by it (time column, or the step &apos;sort_by_time&apos;).</source>
        <translation>Die Zeilen sind nicht in der Reihenfolge von „{0}“: Es geht {1}-mal zurück, und Fenster folgen den Zeilen. Danach sortieren (Zeitspalte oder der Schritt „sort_by_time“).</translation>
    </message>
    <message>
        <source>{1} rows have the same &apos;{0}&apos; as the row before them in their series: windows take them in the order of the file. If they belong to several series, name the column that tells these apart as the group.</source>
        <translation>{1} Zeilen haben dasselbe „{0}“ wie die Zeile davor in ihrer Reihe: Fenster nehmen sie in der Reihenfolge der Datei. Gehören sie zu mehreren Reihen, die Spalte, die diese unterscheidet, als Gruppe angeben.</translation>
    </message>
    <message>
        <source>{0} of {1} series, {2} rows in all, are shorter than a window and its horizon and were left out.</source>
        <translation>{0} von {1} Reihen, zusammen {2} Zeilen, sind kürzer als ein Fenster samt Horizont und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{0} windows were left out because their target is missing; their rows stay in other windows.</source>
        <translation>{0} Fenster wurden weggelassen, weil ihr Ziel fehlt; ihre Zeilen bleiben in anderen Fenstern.</translation>
    </message>
    <message>
        <source>{0} of {1} windows ({2} %) lie over a gap: rows were taken out there, or time makes a larger step. Drop them, or cut the series at gaps, if that matters.</source>
        <translation>{0} von {1} Fenstern ({2} %) liegen über einer Lücke: Dort wurden Zeilen entnommen, oder die Zeit macht einen größeren Schritt. Sie weglassen oder die Reihe an Lücken teilen, falls das stört.</translation>
    </message>
    <message>
        <source>The rows have {0} gaps, where rows were taken out or time makes a larger step; no window lies over one.</source>
        <translation>Die Zeilen haben {0} Lücken, wo Zeilen entnommen wurden oder die Zeit einen größeren Schritt macht; kein Fenster liegt über einer.</translation>
    </message>
    <message>
        <source>Leak: {0} of {1} validation windows ({2} %) and {3} of {4} test windows ({5} %) share rows with training windows. What is measured on them is better than it will be on new data. Choose the split &apos;blocked&apos;, or &apos;group&apos; where there are many series.</source>
        <translation>Leck: {0} von {1} Validierungsfenstern ({2} %) und {3} von {4} Testfenstern ({5} %) teilen Zeilen mit Trainingsfenstern. Was auf ihnen gemessen wird, ist besser, als es auf neuen Daten sein wird. Die Aufteilung „blocked“ wählen oder bei vielen Reihen „group“.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Rows of a window, the oldest first; 0: each row is a sample of its own</source>
        <translation>Zeilen eines Fensters, die älteste zuerst; 0: Jede Zeile ist ein eigenes Beispiel</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>How many rows after the last one of its window the target lies; 0: in the last row</source>
        <translation>Wie viele Zeilen nach der letzten seines Fensters das Ziel liegt; 0: in der letzten Zeile</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Rows from the beginning of one training window to that of the next</source>
        <translation>Zeilen vom Anfang eines Trainingsfensters bis zu dem des nächsten</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>compatible: as in Ranjan 2020, where the first two rows of a series are never used</source>
        <translation>compatible: wie in Ranjan 2020, wo die ersten zwei Zeilen einer Reihe nie verwendet werden</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Where rows were taken out, or time makes a larger step: keep windows over it, drop them, or cut the series there</source>
        <translation>Wo Zeilen entnommen wurden oder die Zeit einen größeren Schritt macht: Fenster darüber behalten, weglassen oder die Reihe dort teilen</translation>
    </message>
    <message>
        <source>Fit on</source>
        <translation>Anpassen an</translation>
    </message>
    <message>
        <source>Rows that scaling and the like learn from: each row that training windows cover, once; the last row of each training window; or all rows of all of them</source>
        <translation>Zeilen, aus denen Skalierung und Ähnliches lernen: jede von Trainingsfenstern überdeckte Zeile einmal; die letzte Zeile jedes Trainingsfensters; oder alle Zeilen von allen</translation>
    </message>
    <message>
        <source>Past of the target</source>
        <translation>Vergangenheit des Ziels</translation>
    </message>
    <message>
        <source>What the target was in the rows of the window is an input too: for forecasts</source>
        <translation>Was das Ziel in den Zeilen des Fensters war, ist auch eine Eingabe: für Prognosen</translation>
    </message>
    <message>
        <source>A window of {0} rows whose target lies {1} rows further on needs {2} rows, and the series has only {3}. Choose a smaller look-back or horizon, or more data.</source>
        <translation>Ein Fenster von {0} Zeilen, dessen Ziel {1} Zeilen weiter liegt, braucht {2} Zeilen, und die Reihe hat nur {3}. Kleineren Rückblick oder Horizont wählen oder mehr Daten nehmen.</translation>
    </message>
    <message>
        <source>A window of {0} rows whose target lies {1} rows further on needs {2} rows, and the longest of the {4} series has only {3}. Choose a smaller look-back or horizon, or do not cut the series at gaps.</source>
        <translation>Ein Fenster von {0} Zeilen, dessen Ziel {1} Zeilen weiter liegt, braucht {2} Zeilen, und die längste der {4} Reihen hat nur {3}. Kleineren Rückblick oder Horizont wählen oder die Reihen nicht an Lücken zerschneiden.</translation>
    </message>
    <message>
        <source>Horizon, stride and the other options of windows need a look-back of 1 row or more.</source>
        <translation>Horizont, Schrittweite und die anderen Optionen der Fenster brauchen einen Rückblick von mindestens 1 Zeile.</translation>
    </message>
    <message>
        <source>None of the {0} windows has a target: its value is missing wherever one ends. Choose another horizon or target.</source>
        <translation>Keines der {0} Fenster hat ein Ziel: Sein Wert fehlt überall, wo eines endet. Anderen Horizont oder anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>All {0} windows of {1} rows lie over a gap and were dropped. Choose a smaller look-back, or keep windows over gaps.</source>
        <translation>Alle {0} Fenster von {1} Zeilen liegen über einer Lücke und fielen weg. Kleineren Rückblick wählen oder Fenster über Lücken behalten.</translation>
    </message>
    <message>
        <source>The network looks back over {0} rows, and the longest stretch of rows has only {1}: there is nothing to predict. Give it more rows.</source>
        <translation>Das Netz blickt über {0} Zeilen zurück, und der längste Abschnitt hat nur {1}: Es gibt nichts vorherzusagen. Ihm mehr Zeilen geben.</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Normal clouds around random centres in any number of dimensions; the rows of scikit-learn&apos;s make_blobs.</source>
        <translation>Normalverteilte Wolken um zufällige Mittelpunkte in beliebig vielen Dimensionen; die Zeilen von make_blobs aus scikit-learn.</translation>
    </message>
    <message>
        <source>Number of points, shared evenly by the clouds</source>
        <translation>Zahl der Punkte, gleichmäßig auf die Wolken verteilt</translation>
    </message>
    <message>
        <source>Number of clouds, one class each</source>
        <translation>Zahl der Wolken, je eine Klasse</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Standard deviation of each cloud</source>
        <translation>Standardabweichung jeder Wolke</translation>
    </message>
    <message>
        <source>Six bumps</source>
        <translation>Sechs Buckel</translation>
    </message>
    <message>
        <source>A number that rises and falls at six places: the bump of largest size counts (TensorFlow Playground).</source>
        <translation>Eine Zahl, die an sechs Stellen steigt und fällt: Der betragsgrößte Buckel zählt (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields along each side</source>
        <translation>Felder je Seite</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Points of a square, classes like the fields of a chess board.</source>
        <translation>Punkte eines Quadrats, Klassen wie die Felder eines Schachbretts.</translation>
    </message>
    <message>
        <source>Circle in a ring</source>
        <translation>Kreis im Ring</translation>
    </message>
    <message>
        <source>A disc of radius 2.5 inside a ring from 3.5 to 5 (TensorFlow Playground).</source>
        <translation>Eine Scheibe mit Radius 2.5 in einem Ring von 3.5 bis 5 (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>A circle inside a circle; the rows of scikit-learn&apos;s make_circles.</source>
        <translation>Ein Kreis in einem Kreis; die Zeilen von make_circles aus scikit-learn.</translation>
    </message>
    <message>
        <source>Number of points, half of them on each circle</source>
        <translation>Zahl der Punkte, je die Hälfte auf jedem Kreis</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the scatter</source>
        <translation>Standardabweichung der Streuung</translation>
    </message>
    <message>
        <source>Inner radius</source>
        <translation>Innenradius</translation>
    </message>
    <message>
        <source>Share of the outer radius</source>
        <translation>Anteil am Außenradius</translation>
    </message>
    <message>
        <source>Classes in many dimensions</source>
        <translation>Klassen in vielen Dimensionen</translation>
    </message>
    <message>
        <source>Clusters at the corners of a cube, stretched, with redundant and useless columns and some wrong labels; the rows of scikit-learn&apos;s make_classification.</source>
        <translation>Cluster an den Ecken eines Würfels, gestreckt, mit redundanten und nutzlosen Spalten und einigen falschen Klassen; die Zeilen von make_classification aus scikit-learn.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>Informative columns</source>
        <translation>Informative Spalten</translation>
    </message>
    <message>
        <source>Dimensions of the cube</source>
        <translation>Dimensionen des Würfels</translation>
    </message>
    <message>
        <source>Redundant columns</source>
        <translation>Redundante Spalten</translation>
    </message>
    <message>
        <source>Mixtures of the informative ones</source>
        <translation>Mischungen der informativen</translation>
    </message>
    <message>
        <source>Repeated columns</source>
        <translation>Wiederholte Spalten</translation>
    </message>
    <message>
        <source>Copies of others</source>
        <translation>Kopien anderer</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Zahl der Klassen</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters of each class</source>
        <translation>Cluster je Klasse</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>Falsche Klassen</translation>
    </message>
    <message>
        <source>Share of rows that get a random class</source>
        <translation>Anteil der Zeilen mit zufälliger Klasse</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Half the length of the cube&apos;s edge</source>
        <translation>Halbe Kantenlänge des Würfels</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Direction of the positive side</source>
        <translation>Richtung der positiven Seite</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Half-planes</source>
        <translation>Halbebenen</translation>
    </message>
    <message>
        <source>Points of a square on the two sides of a slanted line.</source>
        <translation>Punkte eines Quadrats beiderseits einer schrägen Geraden.</translation>
    </message>
    <message>
        <source>Straight line in two columns</source>
        <translation>Gerade in zwei Spalten</translation>
    </message>
    <message>
        <source>3 x0 + 2 x1 + noise with normal numbers: what a single linear unit can learn.</source>
        <translation>3 x0 + 2 x1 + Rauschen mit normalverteilten Zahlen: was eine einzelne lineare Einheit lernen kann.</translation>
    </message>
    <message>
        <source>Standard deviation added to the target</source>
        <translation>Standardabweichung, zum Ziel addiert</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other; the rows of scikit-learn&apos;s make_moons.</source>
        <translation>Zwei Halbkreise, die ineinandergreifen; die Zeilen von make_moons aus scikit-learn.</translation>
    </message>
    <message>
        <source>Slanted plane</source>
        <translation>Schräge Ebene</translation>
    </message>
    <message>
        <source>The number (x + y)/10 over a square (TensorFlow Playground).</source>
        <translation>Die Zahl (x + y)/10 über einem Quadrat (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Number of points, half of them in each class</source>
        <translation>Zahl der Punkte, je die Hälfte in jeder Klasse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same points</source>
        <translation>Derselbe Startwert ergibt dieselben Punkte</translation>
    </message>
    <message>
        <source>How far the points are scattered; 0 is exact</source>
        <translation>Wie weit die Punkte streuen; 0 ist exakt</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>Lineare Regression</translation>
    </message>
    <message>
        <source>A number that is a weighted sum of some of the columns; the rows of scikit-learn&apos;s make_regression.</source>
        <translation>Eine Zahl als gewichtete Summe einiger Spalten; die Zeilen von make_regression aus scikit-learn.</translation>
    </message>
    <message>
        <source>Columns that matter</source>
        <translation>Wirksame Spalten</translation>
    </message>
    <message>
        <source>Columns with a weight; the others are noise</source>
        <translation>Spalten mit Gewicht; die übrigen sind Rauschen</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Added to every target</source>
        <translation>Zu jedem Ziel addiert</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>Number of rings, the innermost a disc</source>
        <translation>Zahl der Ringe, der innerste eine Scheibe</translation>
    </message>
    <message>
        <source>Rings around each other, classes in turn.</source>
        <translation>Ringe umeinander, Klassen im Wechsel.</translation>
    </message>
    <message>
        <source>Sheet breaks of a paper machine</source>
        <translation>Bahnabrisse einer Papiermaschine</translation>
    </message>
    <message>
        <source>A rare-event series: 59 slow, correlated sensors, a grade and 0.66 % breaks of the sheet; statistically like the series of Ranjan 2020.</source>
        <translation>Eine Zeitreihe seltener Ereignisse: 59 träge, korrelierte Sensoren, eine Sorte und 0.66 % Bahnabrisse; statistisch wie die Reihe von Ranjan 2020.</translation>
    </message>
    <message>
        <source>Length of the series; one row every two minutes</source>
        <translation>Länge der Reihe; eine Zeile alle zwei Minuten</translation>
    </message>
    <message>
        <source>49 is the series of the gallery</source>
        <translation>49 ist die Reihe der Galerie</translation>
    </message>
    <message>
        <source>Precursors</source>
        <translation>Vorboten</translation>
    </message>
    <message>
        <source>How much the sensors announce a break: none, in 60 % or in 90 % of the breaks</source>
        <translation>Wie stark die Sensoren einen Abriss ankündigen: gar nicht, bei 60 % oder bei 90 % der Abrisse</translation>
    </message>
    <message>
        <source>The random_state of scikit-learn: the same seed gives the same rows</source>
        <translation>Der random_state von scikit-learn: Derselbe Startwert ergibt dieselben Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of numbers</source>
        <translation>Zahlenspalten</translation>
    </message>
    <message>
        <source>Correlated normal numbers</source>
        <translation>Korrelierte Normalzahlen</translation>
    </message>
    <message>
        <source>Rows of a normal distribution with the covariance of scikit-learn&apos;s make_spd_matrix (up to its signs): most of the variance lies in one direction. For autoencoders.</source>
        <translation>Zeilen einer Normalverteilung mit der Kovarianz von make_spd_matrix aus scikit-learn (bis auf die Vorzeichen): Der größte Teil der Varianz liegt in einer Richtung. Für Autoencoder.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two spirals wound into each other: radius 5 t, angle 3.5 pi t, the second turned by pi (TensorFlow Playground).</source>
        <translation>Zwei ineinander gewundene Spiralen: Radius 5 t, Winkel 3.5 pi t, die zweite um pi gedreht (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Two Gaussian clouds</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <source>Clouds around (2, 2) and (-2, -2) with variance 0.5 + 7 noise (TensorFlow Playground).</source>
        <translation>Wolken um (2, 2) und (-2, -2) mit Varianz 0.5 + 7 Rauschen (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>Points of a square, positive where x and y have the same sign; a gap of 0.3 along the axes (TensorFlow Playground).</source>
        <translation>Punkte eines Quadrats, positiv, wo x und y dasselbe Vorzeichen haben; eine Lücke von 0.3 entlang der Achsen (TensorFlow Playground).</translation>
    </message>
    <message>
        <source>Exclusive or, four rows</source>
        <translation>Exklusives Oder, vier Zeilen</translation>
    </message>
    <message>
        <source>The truth table 00 0, 01 1, 10 1, 11 0: the smallest problem that needs a hidden layer.</source>
        <translation>Die Wahrheitstabelle 00 0, 01 1, 10 1, 11 0: das kleinste Problem, das eine verdeckte Schicht braucht.</translation>
    </message>
    <message>
        <source>The four rows come again and again, so that every part of a split has some</source>
        <translation>Die vier Zeilen kommen immer wieder, damit jeder Teil einer Aufteilung welche hat</translation>
    </message>
    <message>
        <source>Adding task</source>
        <translation>Additionsaufgabe</translation>
    </message>
    <message>
        <source>Sequences of random numbers of which two are marked, one in each half: the sum of the two is to be told at the end. A row is a step; windows as long as a sequence, grouped by it, make the samples. Always telling 1 has a mean squared error of 1/6.</source>
        <translation>Folgen von Zufallszahlen, zwei davon markiert, eine in jeder Hälfte: Am Ende ist die Summe der beiden zu nennen. Eine Zeile ist ein Schritt; Fenster so lang wie eine Folge, nach ihr gruppiert, bilden die Beispiele. Immer 1 zu nennen hat einen mittleren quadratischen Fehler von 1/6.</translation>
    </message>
    <message>
        <source>Number of rows; each sequence takes as many as it has steps</source>
        <translation>Anzahl der Zeilen; jede Folge belegt so viele, wie sie Schritte hat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Length of a sequence</source>
        <translation>Länge einer Folge</translation>
    </message>
</context>
<context>
    <name>HealthBadges</name>
    <message>
        <source>After epoch %1, on %2 rows:</source>
        <translation>Nach Epoche %1, auf %2 Zeilen:</translation>
    </message>
    <message>
        <source>Units that never fire: %1 %</source>
        <translation>Einheiten, die nie feuern: %1 %</translation>
    </message>
    <message>
        <source>Saturated values: %1 %</source>
        <translation>Gesättigte Werte: %1 %</translation>
    </message>
    <message>
        <source>Change of the weights in a step: %1</source>
        <translation>Änderung der Gewichte in einem Schritt: %1</translation>
    </message>
    <message>
        <source>Length of the gradient: %1</source>
        <translation>Länge des Gradienten: %1</translation>
    </message>
    <message>
        <source>Gradient by that of the last layer: %1</source>
        <translation>Gradient durch den der letzten Schicht: %1</translation>
    </message>
    <message>
        <source>Spread of the output: %1</source>
        <translation>Streuung der Ausgabe: %1</translation>
    </message>
    <message>
        <source>%1 % dead</source>
        <translation>%1 % tot</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>gradient %1</source>
        <translation>Gradient %1</translation>
    </message>
    <message>
        <source>%1 % saturated</source>
        <translation>%1 % gesättigt</translation>
    </message>
    <message>
        <source>gradient ×%1</source>
        <translation>Gradient ×%1</translation>
    </message>
</context>
<context>
    <name>MetricFacts</name>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in units of the target</source>
        <translation>in Einheiten des Ziels</translation>
    </message>
    <message>
        <source>in squared units of the target</source>
        <translation>in quadrierten Einheiten des Ziels</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>NetworkTemplates</name>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Mehrschichtiges Perzeptron</translation>
    </message>
    <message>
        <source>Two hidden layers: the first thing to try on a table.</source>
        <translation>Zwei verborgene Schichten: das Erste, was man bei einer Tabelle versucht.</translation>
    </message>
    <message>
        <source>Perceptron with dropout</source>
        <translation>Perzeptron mit Dropout</translation>
    </message>
    <message>
        <source>Drops units while training, against learning rows by heart.</source>
        <translation>Lässt beim Training Einheiten aus, gegen das Auswendiglernen von Zeilen.</translation>
    </message>
    <message>
        <source>Normalised perceptron</source>
        <translation>Normalisiertes Perzeptron</translation>
    </message>
    <message>
        <source>Batch normalisation between product and activation.</source>
        <translation>Batch-Normalisierung zwischen Produkt und Aktivierung.</translation>
    </message>
    <message>
        <source>Linear model</source>
        <translation>Lineares Modell</translation>
    </message>
    <message>
        <source>No hidden layer: the baseline that a network has to beat.</source>
        <translation>Keine verborgene Schicht: die Messlatte, die ein Netz schlagen muss.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Squeezes the columns through eight numbers and rebuilds them.</source>
        <translation>Presst die Spalten durch acht Zahlen und baut sie wieder auf.</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Residualblock</translation>
    </message>
    <message>
        <source>Two layers beside a shortcut, added up.</source>
        <translation>Zwei Schichten neben einer Abkürzung, addiert.</translation>
    </message>
    <message>
        <source>Two inputs</source>
        <translation>Zwei Eingänge</translation>
    </message>
    <message>
        <source>Two groups of columns, read apart and joined.</source>
        <translation>Zwei Gruppen von Spalten, getrennt gelesen und zusammengeführt.</translation>
    </message>
    <message>
        <source>Embedding classifier</source>
        <translation>Einbettungs-Klassifikator</translation>
    </message>
    <message>
        <source>Numbers of words or categories become vectors, then one answer.</source>
        <translation>Nummern von Wörtern oder Kategorien werden zu Vektoren, dann eine Antwort.</translation>
    </message>
</context>
<context>
    <name>NodeText</name>
    <message>
        <source>output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>missing plug-in</source>
        <translation>fehlendes Plug-in</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source> by </source>
        <translation> mal </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>connected to nothing</source>
        <translation>mit nichts verbunden</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>keine Warnung</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>with the weights of %1</source>
        <translation>mit den Gewichten von %1</translation>
    </message>
</context>
<context>
    <name>OperationGraph</name>
    <message>
        <source>no copy: the same buffer in another shape</source>
        <translation>keine Kopie: derselbe Puffer in anderer Form</translation>
    </message>
    <message>
        <source>acts while training only</source>
        <translation>wirkt nur beim Training</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, one after the other</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte nacheinander</numerusform>
        </translation>
    </message>
    <message>
        <source>as many steps as a row has</source>
        <translation>so viele Schritte, wie eine Zeile hat</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>steps %1 to %2 are alike</source>
        <translation>Schritte %1 bis %2 sind gleich</translation>
    </message>
    <message>
        <source>the same weights</source>
        <translation>dieselben Gewichte</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Loss by the task</source>
        <translation>Verlust nach Aufgabe</translation>
    </message>
    <message>
        <source>mean over the rows</source>
        <translation>Mittel über die Zeilen</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Sum of the losses</source>
        <translation>Summe der Verluste</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Strafen</translation>
    </message>
    <message>
        <source>of weights and outputs</source>
        <translation>auf Gewichte und Ausgaben</translation>
    </message>
    <message>
        <source>Gradient of %1</source>
        <translation>Gradient von %1</translation>
    </message>
    <message>
        <source>Update of %1</source>
        <translation>Aktualisierung von %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>fills %1, %2 per row</source>
        <translation>füllt %1, %2 pro Zeile</translation>
    </message>
    <message>
        <source> by </source>
        <translation> mal </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>PartHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>not there (%1)</source>
        <translation>nicht vorhanden (%1)</translation>
    </message>
    <message>
        <source>any number of inputs, at least %1</source>
        <translation>beliebig viele Eingänge, mindestens %1</translation>
    </message>
    <message>
        <source>one input</source>
        <translation>ein Eingang</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingänge</translation>
    </message>
    <message>
        <source>It reads no other layer.</source>
        <translation>Sie liest keine andere Schicht.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Nimmt %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>In a network text</source>
        <translation>In einem Netztext</translation>
    </message>
    <message>
        <source>How the sizes of %1 come about</source>
        <translation>Wie die Größen von %1 zustande kommen</translation>
    </message>
    <message>
        <source>Not known: something before it is wrong.</source>
        <translation>Nicht bekannt: Etwas davor ist falsch.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Keine Parameter.</translation>
    </message>
    <message>
        <source>Parameters: %1 = &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Parameter: %1 = &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>They are those of %1 and count once.</source>
        <translation>Es sind die von %1; sie zählen einmal.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Optimisers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedules of the learning rate</source>
        <translation>Zeitpläne der Lernrate</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>Penalties on weights</source>
        <translation>Strafen auf Gewichte</translation>
    </message>
    <message>
        <source>Limits of weights</source>
        <translation>Grenzen für Gewichte</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Schritte des Rezepts</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>Erfundene Daten</translation>
    </message>
    <message>
        <source>Classic methods</source>
        <translation>Klassische Verfahren</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Exportformate</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Alle dieser Art: %1</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
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
        <translation>Bilder oder Beschriftungen wie bei MNIST, auch .gz; beide Dateien zusammen öffnen, dann werden sie eine Tabelle mit Spalten x[row,column] und y.</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>An array of any rank and any type of numbers; its first axis counts the rows, the rest become columns name[i,j].</source>
        <translation>Ein Array beliebigen Rangs und Zahlentyps; seine erste Achse zählt die Zeilen, der Rest wird zu Spalten name[i,j].</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Texttabelle</translation>
    </message>
    <message>
        <source>Rows of text with commas, semicolons, tabs, bars or blanks between the cells; header, encoding, decimal mark and column types are found by themselves. .gz too.</source>
        <translation>Textzeilen mit Kommas, Semikolons, Tabulatoren, senkrechten Strichen oder Leerzeichen zwischen den Zellen; Kopfzeile, Kodierung, Dezimalzeichen und Spaltentypen werden selbst erkannt. Auch .gz.</translation>
    </message>
    <message>
        <source>Text table with tabs</source>
        <translation>Texttabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>A text table whose cells are separated by tabs. .gz too.</source>
        <translation>Eine Texttabelle mit Tabulatoren zwischen den Zellen. Auch .gz.</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy-Archiv</translation>
    </message>
    <message>
        <source>Arrays of any rank with the same first axis, such as x and y, side by side; x_train, y_train, x_test, y_test below each other with a column that says which part.</source>
        <translation>Arrays beliebigen Rangs mit gleicher erster Achse, etwa x und y, nebeneinander; x_train, y_train, x_test, y_test untereinander mit einer Spalte, die den Teil nennt.</translation>
    </message>
</context>
<context>
    <name>ResetPrompt</name>
    <message>
        <source>Reset weights</source>
        <translation>Gewichte zurücksetzen</translation>
    </message>
    <message>
        <source>The network has learnt nothing yet. Which first weights shall it have?</source>
        <translation>Das Netz hat noch nichts gelernt. Welche ersten Gewichte soll es haben?</translation>
    </message>
    <message>
        <source>The network forgets what it learnt in 1 epoch.</source>
        <translation>Das Netz vergisst, was es in 1 Epoche gelernt hat.</translation>
    </message>
    <message>
        <source>The network forgets what it learnt in %1 epochs.</source>
        <translation>Das Netz vergisst, was es in %1 Epochen gelernt hat.</translation>
    </message>
    <message>
        <source>Undo brings back the weights as they are now, with their curves; weights of earlier epochs, which the slider goes back to, are gone for good. The runs stay to compare with.</source>
        <translation>„Rückgängig“ bringt die Gewichte zurück, wie sie jetzt sind, mit ihren Kurven; Gewichte früherer Epochen, zu denen der Regler zurückgeht, sind endgültig verloren. Die Läufe bleiben zum Vergleichen.</translation>
    </message>
    <message>
        <source>Same first weights</source>
        <translation>Gleiche erste Gewichte</translation>
    </message>
    <message>
        <source>New first weights</source>
        <translation>Neue erste Gewichte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Those that the project&apos;s seed gives: the next run repeats the first one</source>
        <translation>Die aus dem Startwert des Projekts: Der nächste Lauf wiederholt den ersten</translation>
    </message>
    <message>
        <source>By chance: whether a result hangs on its beginning is seen from several</source>
        <translation>Zufällig: Ob ein Ergebnis an seinem Anfang hängt, sieht man an mehreren</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Every class gets the same number of training rows: larger classes lose some at random, smaller ones repeat some.</source>
        <translation>Jede Klasse bekommt gleich viele Trainingszeilen: Größere Klassen verlieren zufällig einige, kleinere wiederholen einige.</translation>
    </message>
    <message>
        <source>Rows of a class</source>
        <translation>Zeilen je Klasse</translation>
    </message>
    <message>
        <source>As many as the mean, the smallest or the largest class has, or a number</source>
        <translation>So viele, wie die mittlere, kleinste oder größte Klasse hat, oder eine Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Rows of each class for &apos;number&apos;</source>
        <translation>Zeilen jeder Klasse bei „number“</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>A number becomes the number of its bin (or a column of 0 and 1 per bin); edges from the training rows or given.</source>
        <translation>Eine Zahl wird zur Nummer ihres Intervalls (oder je Intervall zu einer Spalte aus 0 und 1); Grenzen aus den Trainingszeilen oder vorgegeben.</translation>
    </message>
    <message>
        <source>Columns to bin; none listed: all feature columns of measurements</source>
        <translation>Spalten zum Einteilen; keine genannt: alle Merkmalsspalten mit Messwerten</translation>
    </message>
    <message>
        <source>Number of bins; those without width are left out</source>
        <translation>Zahl der Intervalle; solche ohne Breite entfallen</translation>
    </message>
    <message>
        <source>Edges by</source>
        <translation>Grenzen nach</translation>
    </message>
    <message>
        <source>quantile: equally many training rows in each bin; uniform: bins of equal width</source>
        <translation>quantile: gleich viele Trainingszeilen je Intervall; uniform: Intervalle gleicher Breite</translation>
    </message>
    <message>
        <source>Given edges</source>
        <translation>Vorgegebene Grenzen</translation>
    </message>
    <message>
        <source>Rising numbers between the bins, instead of a rule</source>
        <translation>Steigende Zahlen zwischen den Intervallen, anstelle einer Regel</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>The bin&apos;s number, or a column per bin</source>
        <translation>Nummer des Intervalls oder eine Spalte je Intervall</translation>
    </message>
    <message>
        <source>Bounds by</source>
        <translation>Schranken nach</translation>
    </message>
    <message>
        <source>iqr: quartiles ∓ factor times their distance; sd: mean ∓ factor standard deviations; quantiles; or values given here</source>
        <translation>iqr: Quartile ∓ Faktor mal ihren Abstand; sd: Mittelwert ∓ Faktor Standardabweichungen; quantiles: Quantile; oder hier angegebene Werte</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Lower bound of the rule &apos;values&apos;; empty: none</source>
        <translation>Untere Schranke der Regel „values“; leer: keine</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Upper bound of the rule &apos;values&apos;; empty: none</source>
        <translation>Obere Schranke der Regel „values“; leer: keine</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>Share of the training rows beyond each bound of the rule &apos;quantiles&apos;</source>
        <translation>Anteil der Trainingszeilen jenseits jeder Schranke der Regel „quantiles“</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How far the rules &apos;iqr&apos; and &apos;sd&apos; reach; empty: 1.5 and 3</source>
        <translation>Wie weit die Regeln „iqr“ und „sd“ reichen; leer: 1.5 und 3</translation>
    </message>
    <message>
        <source>Box-Cox transform</source>
        <translation>Box-Cox-Transformation</translation>
    </message>
    <message>
        <source>(x^λ - 1)/λ with the λ that makes the training rows most like a normal distribution; values above 0 only (new ones at or below 0 count as the smallest of the training rows).</source>
        <translation>(x^λ - 1)/λ mit dem λ, das die Trainingszeilen einer Normalverteilung am ähnlichsten macht; nur Werte über 0 (neue bis 0 zählen als der kleinste der Trainingszeilen).</translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements above 0</source>
        <translation>Spalten zum Transformieren; keine genannt: alle Merkmalsspalten mit Messwerten über 0</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Begrenzen</translation>
    </message>
    <message>
        <source>Values beyond a lower and an upper bound become that bound; bounds are given or taken from the training rows.</source>
        <translation>Werte jenseits einer unteren und oberen Schranke werden zu dieser Schranke; die Schranken sind vorgegeben oder stammen aus den Trainingszeilen.</translation>
    </message>
    <message>
        <source>Columns to clip; none listed: all feature columns of measurements</source>
        <translation>Spalten zum Begrenzen; keine genannt: alle Merkmalsspalten mit Messwerten</translation>
    </message>
    <message>
        <source>Unknown level</source>
        <translation>Unbekannte Stufe</translation>
    </message>
    <message>
        <source>What a level never seen in training becomes: missing, a code of its own, or an error</source>
        <translation>Was aus einer im Training nie gesehenen Stufe wird: fehlend, ein eigener Code oder ein Fehler</translation>
    </message>
    <message>
        <source>Curve shift</source>
        <translation>Kurvenverschiebung</translation>
    </message>
    <message>
        <source>For early warning: the rows just before (or after) an event become positive, the row of the event itself is taken out.</source>
        <translation>Zur Frühwarnung: Die Zeilen kurz vor (oder nach) einem Ereignis werden positiv, die Zeile des Ereignisses selbst entfällt.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Negative: that many rows before an event become positive; positive: rows after it; 0: nothing is done</source>
        <translation>Negativ: so viele Zeilen vor einem Ereignis werden positiv; positiv: Zeilen danach; 0: nichts geschieht</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Parts of a date</source>
        <translation>Teile eines Datums</translation>
    </message>
    <message>
        <source>A date becomes numbers: year, month, day, weekday (Monday 0), hour …, on request as points of a circle.</source>
        <translation>Ein Datum wird zu Zahlen: Jahr, Monat, Tag, Wochentag (Montag 0), Stunde …, auf Wunsch als Punkte eines Kreises.</translation>
    </message>
    <message>
        <source>Columns of dates; none listed: all of them</source>
        <translation>Datumsspalten; keine genannt: alle</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Any of year, quarter, month, day, day_of_year, weekday, weekend, hour, minute, second, days (since 1970)</source>
        <translation>Beliebige aus year, quarter, month, day, day_of_year, weekday, weekend, hour, minute, second, days (seit 1970)</translation>
    </message>
    <message>
        <source>As a circle</source>
        <translation>Als Kreis</translation>
    </message>
    <message>
        <source>Sine and cosine of parts that repeat, so that December lies beside January</source>
        <translation>Sinus und Kosinus wiederkehrender Teile, damit der Dezember neben dem Januar liegt</translation>
    </message>
    <message>
        <source>Keep the date</source>
        <translation>Datum behalten</translation>
    </message>
    <message>
        <source>Leave the column of dates in for later steps</source>
        <translation>Die Datumsspalte für spätere Schritte stehen lassen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Columns with x(t) - x(t-1), and the difference of that: how fast a series sorted by time changes.</source>
        <translation>Spalten mit x(t) - x(t-1) und deren Differenz: wie schnell sich eine zeitlich sortierte Reihe ändert.</translation>
    </message>
    <message>
        <source>Columns to take differences of; none listed: all feature columns of numbers</source>
        <translation>Spalten für Differenzen; keine genannt: alle Merkmalsspalten mit Zahlen</translation>
    </message>
    <message>
        <source>Up to order</source>
        <translation>Bis Ordnung</translation>
    </message>
    <message>
        <source>1: first differences; 2: those and their differences</source>
        <translation>1: erste Differenzen; 2: diese und ihre Differenzen</translation>
    </message>
    <message>
        <source>Leave columns out</source>
        <translation>Spalten weglassen</translation>
    </message>
    <message>
        <source>Columns that the network does not see, such as row numbers, constants and free text.</source>
        <translation>Spalten, die das Netz nicht sieht, etwa Zeilennummern, Konstanten und freier Text.</translation>
    </message>
    <message>
        <source>Columns to leave out</source>
        <translation>Wegzulassende Spalten</translation>
    </message>
    <message>
        <source>Leave constants out</source>
        <translation>Konstanten weglassen</translation>
    </message>
    <message>
        <source>Columns with one value in all (or nearly all) training rows are left out.</source>
        <translation>Spalten mit einem einzigen Wert in (fast) allen Trainingszeilen werden weggelassen.</translation>
    </message>
    <message>
        <source>Columns to look at; none listed: all feature columns</source>
        <translation>Zu prüfende Spalten; keine genannt: alle Merkmalsspalten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Also leave out columns where one value fills at least this share of the training rows</source>
        <translation>Auch Spalten weglassen, in denen ein Wert mindestens diesen Anteil der Trainingszeilen füllt</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>The smallest possible value, such as 0 of a pixel</source>
        <translation>Der kleinste mögliche Wert, etwa 0 eines Pixels</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>The largest possible value, such as 255 of a pixel</source>
        <translation>Der größte mögliche Wert, etwa 255 eines Pixels</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What the lower bound becomes</source>
        <translation>Was aus der unteren Grenze wird</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the upper bound becomes</source>
        <translation>Was aus der oberen Grenze wird</translation>
    </message>
    <message>
        <source>Scaling of a known range</source>
        <translation>Skalierung eines bekannten Bereichs</translation>
    </message>
    <message>
        <source>low + (high - low)(x - from)/(to - from) with given bounds, such as pixels 0 … 255.</source>
        <translation>low + (high - low)(x - from)/(to - from) mit vorgegebenen Grenzen, etwa Pixel 0 … 255.</translation>
    </message>
    <message>
        <source>Frequency encoding</source>
        <translation>Häufigkeitskodierung</translation>
    </message>
    <message>
        <source>Each level becomes its share of the training rows: one column however many levels there are; an unknown level is 0.</source>
        <translation>Jede Stufe wird zu ihrem Anteil an den Trainingszeilen: eine Spalte, gleich wie viele Stufen es gibt; eine unbekannte Stufe ist 0.</translation>
    </message>
    <message>
        <source>Columns to encode; none listed: all categories and all columns with two texts</source>
        <translation>Zu kodierende Spalten; keine genannt: alle Kategorien und alle Spalten mit zwei Texten</translation>
    </message>
    <message>
        <source>Share of the training rows, or their number</source>
        <translation>Anteil an den Trainingszeilen oder ihre Zahl</translation>
    </message>
    <message>
        <source>Hash encoding</source>
        <translation>Hash-Kodierung</translation>
    </message>
    <message>
        <source>Levels are dealt out to a fixed number of columns by a hash of their text: for thousands of levels and for levels that appear later; some share a column.</source>
        <translation>Stufen werden durch einen Hash ihres Textes auf eine feste Zahl von Spalten verteilt: für Tausende von Stufen und für später auftretende; manche teilen sich eine Spalte.</translation>
    </message>
    <message>
        <source>Columns to encode; none listed: all categories and texts</source>
        <translation>Zu kodierende Spalten; keine genannt: alle Kategorien und Texte</translation>
    </message>
    <message>
        <source>Columns made</source>
        <translation>Erzeugte Spalten</translation>
    </message>
    <message>
        <source>Columns for each encoded column</source>
        <translation>Spalten je kodierter Spalte</translation>
    </message>
    <message>
        <source>With sign</source>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>Half of the levels count -1, so that levels sharing a column do not add up</source>
        <translation>Die Hälfte der Stufen zählt -1, damit sich Stufen in derselben Spalte nicht addieren</translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation>Fehlende Werte füllen</translation>
    </message>
    <message>
        <source>Missing values become the median (mean, most frequent value, a constant) of the training rows or follow their neighbours; a column of 0 and 1 says where.</source>
        <translation>Fehlende Werte werden zum Median (Mittelwert, häufigsten Wert, einer Konstanten) der Trainingszeilen oder folgen ihren Nachbarn; eine Spalte aus 0 und 1 sagt, wo.</translation>
    </message>
    <message>
        <source>Columns to fill; none listed: all feature columns of numbers. Columns of text must be listed, before one-hot</source>
        <translation>Zu füllende Spalten; keine genannt: alle Merkmalsspalten mit Zahlen. Textspalten müssen genannt sein, vor One-Hot</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>What a missing value becomes; forward_fill and interpolate look at the rows before and after</source>
        <translation>Was aus einem fehlenden Wert wird; forward_fill und interpolate sehen auf die Zeilen davor und danach</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>The value used by &apos;constant&apos;</source>
        <translation>Der Wert für „constant“</translation>
    </message>
    <message>
        <source>Constant text</source>
        <translation>Konstanter Text</translation>
    </message>
    <message>
        <source>The text used by &apos;constant&apos; in columns of text</source>
        <translation>Der Text für „constant“ in Textspalten</translation>
    </message>
    <message>
        <source>Flag column</source>
        <translation>Kennspalte</translation>
    </message>
    <message>
        <source>Add a column that is 1 where a value was missing, if any was missing in training</source>
        <translation>Eine Spalte hinzufügen, die 1 ist, wo ein Wert fehlte, sofern im Training einer fehlte</translation>
    </message>
    <message>
        <source>Label encoding</source>
        <translation>Label-Kodierung</translation>
    </message>
    <message>
        <source>Levels in sorted order become 0, 1, 2 …; this invents an order, so one-hot suits networks better.</source>
        <translation>Stufen in sortierter Reihenfolge werden 0, 1, 2 …; das erfindet eine Ordnung, daher passt One-Hot besser zu Netzen.</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Frühere Werte</translation>
    </message>
    <message>
        <source>Columns with the values of the 1, 2 … rows before, for series sorted by time; a target may be listed too.</source>
        <translation>Spalten mit den Werten der 1, 2 … Zeilen davor, für zeitlich sortierte Reihen; auch ein Ziel darf genannt sein.</translation>
    </message>
    <message>
        <source>Columns to look back in; none listed: all feature columns of numbers</source>
        <translation>Spalten für den Rückblick; keine genannt: alle Merkmalsspalten mit Zahlen</translation>
    </message>
    <message>
        <source>Rows back</source>
        <translation>Zeilen zurück</translation>
    </message>
    <message>
        <source>One column for each of so many rows before</source>
        <translation>Je eine Spalte für so viele Zeilen davor</translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements that have a logarithm</source>
        <translation>Spalten zum Transformieren; keine genannt: alle Merkmalsspalten mit Messwerten, die einen Logarithmus haben</translation>
    </message>
    <message>
        <source>Transform a target that is a number as well; predictions are transformed back</source>
        <translation>Auch ein Ziel transformieren, das eine Zahl ist; Vorhersagen werden zurücktransformiert</translation>
    </message>
    <message>
        <source>Added before the logarithm; 1 maps 0 to 0</source>
        <translation>Vor dem Logarithmus addiert; 1 bildet 0 auf 0 ab</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation>Basis des Logarithmus</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>log(x + shift): for amounts and counts with a long tail to the right.</source>
        <translation>log(x + shift): für Beträge und Anzahlen mit langem Ausläufer nach rechts.</translation>
    </message>
    <message>
        <source>Max-abs scaling</source>
        <translation>Max-Abs-Skalierung</translation>
    </message>
    <message>
        <source>x / max |x| with the maximum of the training rows: zeros stay zero.</source>
        <translation>x / max |x| mit dem Maximum der Trainingszeilen: Nullen bleiben null.</translation>
    </message>
    <message>
        <source>What the smallest value becomes</source>
        <translation>Was aus dem kleinsten Wert wird</translation>
    </message>
    <message>
        <source>What the largest value becomes</source>
        <translation>Was aus dem größten Wert wird</translation>
    </message>
    <message>
        <source>Min-max scaling</source>
        <translation>Min-Max-Skalierung</translation>
    </message>
    <message>
        <source>low + (high - low)(x - min)/(max - min) with minimum and maximum of the training rows.</source>
        <translation>low + (high - low)(x - min)/(max - min) mit Minimum und Maximum der Trainingszeilen.</translation>
    </message>
    <message>
        <source>One-hot encoding</source>
        <translation>One-Hot-Kodierung</translation>
    </message>
    <message>
        <source>A column of 0 and 1 for each level of a category, levels in sorted order, appended at the end; an unknown level sets none of them.</source>
        <translation>Eine Spalte aus 0 und 1 für jede Stufe einer Kategorie, Stufen sortiert, am Ende angehängt; eine unbekannte Stufe setzt keine davon.</translation>
    </message>
    <message>
        <source>Also columns of two numbers</source>
        <translation>Auch Spalten mit zwei Zahlen</translation>
    </message>
    <message>
        <source>Also encode columns that hold only two numbers, such as 0 and 1; else they stay one column</source>
        <translation>Auch Spalten kodieren, die nur zwei Zahlen enthalten, etwa 0 und 1; sonst bleiben sie eine Spalte</translation>
    </message>
    <message>
        <source>Without the first</source>
        <translation>Ohne die erste</translation>
    </message>
    <message>
        <source>Leave out the first level, which the others imply</source>
        <translation>Die erste Stufe weglassen, die aus den anderen folgt</translation>
    </message>
    <message>
        <source>A level never seen in training: no column set, a column &apos;other&apos; of its own, or an error</source>
        <translation>Eine im Training nie gesehene Stufe: keine Spalte gesetzt, eine eigene Spalte „other“ oder ein Fehler</translation>
    </message>
    <message>
        <source>Ordinal encoding</source>
        <translation>Ordinale Kodierung</translation>
    </message>
    <message>
        <source>Levels with a natural order (low, medium, high) become 0, 1, 2 … in the order you give.</source>
        <translation>Stufen mit natürlicher Ordnung (niedrig, mittel, hoch) werden 0, 1, 2 … in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Levels from the smallest to the largest; empty: sorted</source>
        <translation>Stufen von der kleinsten zur größten; leer: sortiert</translation>
    </message>
    <message>
        <source>Columns to look at; none listed: all feature columns of measurements</source>
        <translation>Zu prüfende Spalten; keine genannt: alle Merkmalsspalten mit Messwerten</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>flag: a column of 0 and 1 beside it; missing: take the value out, for an imputer behind</source>
        <translation>flag: eine Spalte aus 0 und 1 daneben; missing: den Wert herausnehmen, für einen Schritt dahinter, der füllt</translation>
    </message>
    <message>
        <source>Mark outliers</source>
        <translation>Ausreißer markieren</translation>
    </message>
    <message>
        <source>Values far from the rest of their column (by quartiles, standard deviations, quantiles or given bounds) are flagged or taken out.</source>
        <translation>Werte fern vom Rest ihrer Spalte (nach Quartilen, Standardabweichungen, Quantilen oder vorgegebenen Schranken) werden gekennzeichnet oder herausgenommen.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Scale the result to mean 0 and standard deviation 1</source>
        <translation>Das Ergebnis auf Mittelwert 0 und Standardabweichung 1 skalieren</translation>
    </message>
    <message>
        <source>Repeat rare rows</source>
        <translation>Seltene Zeilen wiederholen</translation>
    </message>
    <message>
        <source>Training rows of the smaller classes are repeated at random until the classes are equal; validation and test stay as they are.</source>
        <translation>Trainingszeilen der kleineren Klassen werden zufällig wiederholt, bis die Klassen gleich groß sind; Validierung und Test bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Rows of each class as a share of the largest one; 1: all equal</source>
        <translation>Zeilen jeder Klasse als Anteil der größten; 1: alle gleich</translation>
    </message>
    <message>
        <source>Leave common rows out</source>
        <translation>Häufige Zeilen weglassen</translation>
    </message>
    <message>
        <source>Training rows of the larger classes are left out at random until the classes are equal; validation and test stay as they are.</source>
        <translation>Trainingszeilen der größeren Klassen werden zufällig weggelassen, bis die Klassen gleich groß sind; Validierung und Test bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Rows of the smallest class as a share of each larger one; 1: all equal</source>
        <translation>Zeilen der kleinsten Klasse als Anteil jeder größeren; 1: alle gleich</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same rows, the ones of imbalanced-learn</source>
        <translation>Derselbe Startwert zieht dieselben Zeilen, die von imbalanced-learn</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Robust scaling</source>
        <translation>Robuste Skalierung</translation>
    </message>
    <message>
        <source>(x - median) / interquartile range of the training rows: outliers count for nothing.</source>
        <translation>(x - Median) / Quartilsabstand der Trainingszeilen: Ausreißer zählen nicht.</translation>
    </message>
    <message>
        <source>SMOTE</source>
        <translation>SMOTE</translation>
    </message>
    <message>
        <source>New training rows of the smaller classes on the lines between near neighbours, until the classes are equal; put it behind scaling. For time series and very rare events repeating rows is safer.</source>
        <translation>Neue Trainingszeilen der kleineren Klassen auf den Strecken zwischen nahen Nachbarn, bis die Klassen gleich groß sind; hinter die Skalierung setzen. Bei Zeitreihen und sehr seltenen Ereignissen ist das Wiederholen von Zeilen sicherer.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>New rows lie between a row and one of so many nearest rows of its class</source>
        <translation>Neue Zeilen liegen zwischen einer Zeile und einer von so vielen nächsten Zeilen ihrer Klasse</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Nach Zeit sortieren</translation>
    </message>
    <message>
        <source>Rows in ascending order of a time column; rows of the same time keep their order.</source>
        <translation>Zeilen in aufsteigender Folge einer Zeitspalte; Zeilen gleicher Zeit behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Zeitspalte</translation>
    </message>
    <message>
        <source>Column of dates or numbers that orders the rows</source>
        <translation>Spalte mit Datumswerten oder Zahlen, die die Zeilen ordnet</translation>
    </message>
    <message>
        <source>Standard scaling</source>
        <translation>Standardskalierung</translation>
    </message>
    <message>
        <source>(x - m) / s with mean and population standard deviation of the training rows; constant columns become 0.</source>
        <translation>(x - m) / s mit Mittelwert und Standardabweichung (der Grundgesamtheit) der Trainingszeilen; konstante Spalten werden 0.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns to scale; none listed: all feature columns</source>
        <translation>Zu skalierende Spalten; keine genannt: alle Merkmalsspalten</translation>
    </message>
    <message>
        <source>Target too</source>
        <translation>Auch das Ziel</translation>
    </message>
    <message>
        <source>Scale a target that is a number as well; predictions are scaled back</source>
        <translation>Auch ein Ziel skalieren, das eine Zahl ist; Vorhersagen werden zurückskaliert</translation>
    </message>
    <message>
        <source>Yeo-Johnson transform</source>
        <translation>Yeo-Johnson-Transformation</translation>
    </message>
    <message>
        <source>Box-Cox of x + 1, and mirrored below 0, with the λ that makes the training rows most like a normal distribution; takes any number.</source>
        <translation>Box-Cox von x + 1, unter 0 gespiegelt, mit dem λ, das die Trainingszeilen einer Normalverteilung am ähnlichsten macht; nimmt jede Zahl.</translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements</source>
        <translation>Spalten zum Transformieren; keine genannt: alle Merkmalsspalten mit Messwerten</translation>
    </message>
</context>
<context>
    <name>TargetBins</name>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Its formula, %1.</source>
        <translation>Die Formel, %1.</translation>
    </message>
    <message>
        <source>Diverged at step %1: values of %2 are not finite any more. A smaller learning rate or scaled columns usually help.</source>
        <translation>In Schritt %1 divergiert: Werte von %2 sind nicht mehr endlich. Eine kleinere Lernrate oder skalierte Spalten helfen meist.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Netloom</source>
        <translation>Über Netloom</translation>
    </message>
    <message>
        <source>Netloom %1</source>
        <translation>Netloom %1</translation>
    </message>
    <message>
        <source>Draw, train and understand neural networks.</source>
        <translation>Neuronale Netze zeichnen, trainieren und verstehen.</translation>
    </message>
    <message>
        <source>Built with Qt %1 on %2 threads of this computer. The window is free software under the GNU General Public License, version 3.</source>
        <translation>Erstellt mit Qt %1, läuft auf %2 Threads dieses Rechners. Das Fenster ist freie Software unter der GNU General Public License, Version 3.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Schritte, die sich rückgängig machen lassen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>A click goes back to that step, or forward again.</source>
        <translation>Ein Klick geht zu diesem Schritt zurück oder wieder vor.</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The rows the network learns from. Open a table or drop it here, choose the column to predict, and check the type of each column. The recipe turns columns into numbers, step by step; the split keeps rows apart that the network must not see while it learns. Cells that could not be read are listed, never dropped silently.</source>
        <translation>Die Zeilen, aus denen das Netz lernt. Eine Tabelle öffnen oder hier ablegen, die vorherzusagende Spalte wählen und den Typ jeder Spalte prüfen. Das Rezept macht Schritt für Schritt Zahlen aus den Spalten; die Aufteilung hält Zeilen zurück, die das Netz beim Lernen nicht sehen darf. Nicht lesbare Zellen werden aufgelistet, nie stillschweigend weggelassen.</translation>
    </message>
    <message>
        <source>to the next table, step or field</source>
        <translation>zur nächsten Tabelle, zum nächsten Schritt oder Feld</translation>
    </message>
    <message>
        <source>on a step of the recipe: what it computes</source>
        <translation>auf einem Schritt des Rezepts: was er berechnet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers from the palette, joined by wires on the canvas; the inspector on the right sets the values of the selected layer. Sizes are written on the wires, what is wrong or could be better below, with a fix where there is one. The same network is there as a table and as one line of text.</source>
        <translation>Schichten aus der Palette, auf der Zeichenfläche mit Verbindungen verknüpft; der Inspektor rechts setzt die Werte der gewählten Schicht. Größen stehen an den Verbindungen, Fehler und Verbesserungen darunter, mit Korrektur, wo es eine gibt. Dasselbe Netz gibt es als Tabelle und als eine Textzeile.</translation>
    </message>
    <message>
        <source>add a layer by its name</source>
        <translation>eine Schicht über ihren Namen hinzufügen</translation>
    </message>
    <message>
        <source>connect the selected layer</source>
        <translation>die gewählte Schicht verbinden</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>move the selected layers</source>
        <translation>die gewählten Schichten verschieben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>edit the layer&apos;s values</source>
        <translation>die Werte der Schicht bearbeiten</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>show everything</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <source>on a layer: what it computes, its options, how its sizes come about</source>
        <translation>auf einer Schicht: was sie berechnet, ihre Optionen, wie ihre Größen entstehen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Curves of the run: training dashed, validation solid. A gap that grows between the two means that the network learns the rows by heart. The slider below goes back to any epoch, in every view at once, and training can go on from there. Settings with a bolt may be changed while training runs.</source>
        <translation>Kurven des Laufs: Training gestrichelt, Validierung durchgezogen. Wächst der Abstand zwischen beiden, lernt das Netz die Zeilen auswendig. Der Regler darunter geht zu jeder Epoche zurück, in allen Ansichten zugleich, und von dort lässt sich weitertrainieren. Einstellungen mit einem Blitz lassen sich während des Trainings ändern.</translation>
    </message>
    <message>
        <source>train, or go on after a pause</source>
        <translation>trainieren, oder nach einer Pause weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>one training step</source>
        <translation>ein Trainingsschritt</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>train on from the epoch shown</source>
        <translation>ab der gezeigten Epoche weitertrainieren</translation>
    </message>
    <message>
        <source>new first weights</source>
        <translation>neue erste Gewichte</translation>
    </message>
    <message>
        <source>a chart as a table</source>
        <translation>ein Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>logarithmische Werte</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>How good the network is on rows it was not trained on. The matrix counts what was taken for what, the curves show every threshold at once, and the slider moves the threshold between false alarms and misses. “Predict a file” applies the network to other rows.</source>
        <translation>Wie gut das Netz auf Zeilen ist, mit denen es nicht trainiert wurde. Die Matrix zählt, was wofür gehalten wurde, die Kurven zeigen alle Schwellen zugleich, und der Regler verschiebt die Schwelle zwischen Fehlalarmen und Übersehenem. „Datei vorhersagen“ wendet das Netz auf andere Zeilen an.</translation>
    </message>
    <message>
        <source>from cell to cell, from point to point</source>
        <translation>von Zelle zu Zelle, von Punkt zu Punkt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open an example and press Train to watch a network learn, or start from a table of your own: drop a CSV file anywhere on the window. Recent projects are listed on the right.</source>
        <translation>Ein Beispiel öffnen und auf Trainieren drücken, um einem Netz beim Lernen zuzusehen, oder mit einer eigenen Tabelle beginnen: eine CSV-Datei irgendwo auf dem Fenster ablegen. Zuletzt geöffnete Projekte stehen rechts.</translation>
    </message>
    <message>
        <source>open a project or a table</source>
        <translation>ein Projekt oder eine Tabelle öffnen</translation>
    </message>
    <message>
        <source>an empty project</source>
        <translation>ein leeres Projekt</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>What happens inside the network. Gates show what a recurrent layer forgets, writes and reveals at each time step, for one row, the average of a class, or two rows side by side; the cell follows one step with its numbers, the hidden state shows what is remembered. All of them follow the epoch slider.</source>
        <translation>Was im Inneren des Netzes geschieht. Tore zeigen, was eine rekurrente Schicht in jedem Zeitschritt vergisst, schreibt und preisgibt, für eine Zeile, den Durchschnitt einer Klasse oder zwei Zeilen nebeneinander; die Zelle verfolgt einen Schritt mit seinen Zahlen, der verborgene Zustand zeigt, was behalten wird. Alle folgen dem Epochenregler.</translation>
    </message>
    <message>
        <source>to the next time step</source>
        <translation>zum nächsten Zeitschritt</translation>
    </message>
    <message>
        <source>to the next unit</source>
        <translation>zur nächsten Einheit</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>to the next gate</source>
        <translation>zum nächsten Tor</translation>
    </message>
    <message>
        <source>follow the step through the cell</source>
        <translation>dem Schritt durch die Zelle folgen</translation>
    </message>
    <message>
        <source>heat map, lines, difference, statistics</source>
        <translation>Heatmap, Linien, Differenz, Statistik</translation>
    </message>
    <message>
        <source>the numbers as a table</source>
        <translation>die Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>advisor</name>
    <message>
        <source>Network and data cannot be changed while training runs.</source>
        <translation>Netz und Daten lassen sich während des Trainings nicht ändern.</translation>
    </message>
    <message>
        <source>Text without an encoder</source>
        <translation>Text ohne Kodierung</translation>
    </message>
    <message>
        <source>Column {0} holds text, but the network needs numbers.</source>
        <translation>Spalte {0} enthält Text, das Netz braucht aber Zahlen.</translation>
    </message>
    <message>
        <source>Encode {0}</source>
        <translation>{0} kodieren</translation>
    </message>
    <message>
        <source>An input column has text or categories and no step of the recipe turns them into numbers: the column is left out. One column per level (one-hot) suits up to 50 levels, hashing more.</source>
        <translation>Eine Eingabespalte hat Text oder Kategorien, und kein Schritt des Rezepts macht Zahlen daraus: Die Spalte wird weggelassen. Eine Spalte je Stufe (one-hot) passt bis zu 50 Stufen, Hashing bei mehr.</translation>
    </message>
    <message>
        <source>Numbered categories</source>
        <translation>Nummerierte Kategorien</translation>
    </message>
    <message>
        <source>Column {0} is numbered 0, 1, 2 … as if its categories had an order.</source>
        <translation>Spalte {0} ist 0, 1, 2 … nummeriert, als hätten ihre Kategorien eine Reihenfolge.</translation>
    </message>
    <message>
        <source>Switch to one-hot</source>
        <translation>Auf one-hot umstellen</translation>
    </message>
    <message>
        <source>Categories of three or more levels are coded as whole numbers: the network takes them for amounts. Categories that do have an order belong into the step with an order.</source>
        <translation>Kategorien mit drei oder mehr Stufen sind als ganze Zahlen kodiert: Das Netz hält sie für Mengen. Kategorien mit echter Reihenfolge gehören in den Schritt mit Reihenfolge.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Column {0} has {1} empty cells.</source>
        <translation>Spalte {0} hat {1} leere Zellen.</translation>
    </message>
    <message>
        <source>Fill them from the training rows</source>
        <translation>Aus den Trainingszeilen füllen</translation>
    </message>
    <message>
        <source>A column in use has empty cells and the recipe has no step that fills them: rows with an empty cell are left out, in training and in use.</source>
        <translation>Eine verwendete Spalte hat leere Zellen, und das Rezept hat keinen Schritt, der sie füllt: Zeilen mit einer leeren Zelle werden weggelassen, im Training wie im Einsatz.</translation>
    </message>
    <message>
        <source>Mostly empty column</source>
        <translation>Meist leere Spalte</translation>
    </message>
    <message>
        <source>Column {0} is {1} % empty and can hardly help.</source>
        <translation>Spalte {0} ist zu {1} % leer und kann kaum helfen.</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>A large part of a column in use is empty: what fills the cells says more about the filling than about the rows.</source>
        <translation>Ein großer Teil einer verwendeten Spalte ist leer: Was die Zellen füllt, sagt mehr über das Füllen als über die Zeilen.</translation>
    </message>
    <message>
        <source>Constant column</source>
        <translation>Konstante Spalte</translation>
    </message>
    <message>
        <source>Column {0} never changes in the training rows.</source>
        <translation>Spalte {0} ändert sich in den Trainingszeilen nie.</translation>
    </message>
    <message>
        <source>A column without variance in the training rows teaches nothing; a value that turns up later would meet weights that were never trained.</source>
        <translation>Eine Spalte ohne Varianz in den Trainingszeilen lehrt nichts; ein später auftauchender Wert träfe auf Gewichte, die nie trainiert wurden.</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <translation>Eingaben nicht skaliert</translation>
    </message>
    <message>
        <source>Inputs are large or on very different scales, which slows or blocks learning.</source>
        <translation>Die Eingaben sind groß oder haben sehr verschiedene Skalen; das bremst oder verhindert das Lernen.</translation>
    </message>
    <message>
        <source>Scale to mean 0 and deviation 1</source>
        <translation>Auf Mittel 0 und Abweichung 1 skalieren</translation>
    </message>
    <message>
        <source>The recipe has no scaler, and an input is larger than 10 or the standard deviations differ more than tenfold. Gradient descent then follows the largest column alone.</source>
        <translation>Das Rezept hat keine Skalierung, und eine Eingabe ist größer als 10 oder die Standardabweichungen unterscheiden sich mehr als zehnfach. Der Gradientenabstieg folgt dann nur der größten Spalte.</translation>
    </message>
    <message>
        <source>Extreme values</source>
        <translation>Extreme Werte</translation>
    </message>
    <message>
        <source>Column {0} has extreme values that can dominate the fit.</source>
        <translation>Spalte {0} hat extreme Werte, die die Anpassung beherrschen können.</translation>
    </message>
    <message>
        <source>Clip {0} at its 0.1 % and 99.9 % quantiles</source>
        <translation>{0} an den Quantilen 0.1 % und 99.9 % begrenzen</translation>
    </message>
    <message>
        <source>More than one value in a thousand lies more than six standard deviations from the mean of the training rows. Such rows pull the weights towards themselves.</source>
        <translation>Mehr als einer von tausend Werten liegt mehr als sechs Standardabweichungen vom Mittel der Trainingszeilen entfernt. Solche Zeilen ziehen die Gewichte zu sich.</translation>
    </message>
    <message>
        <source>Bent scales</source>
        <translation>Verbogene Skalen</translation>
    </message>
    <message>
        <source>Non-linear scaling changes distances; treat outliers separately instead.</source>
        <translation>Nichtlineares Skalieren verändert Abstände; Ausreißer lieber getrennt behandeln.</translation>
    </message>
    <message>
        <source>Scale linearly instead</source>
        <translation>Stattdessen linear skalieren</translation>
    </message>
    <message>
        <source>A logarithm or power is taken of more than half of the numeric columns. It helps single skewed columns; on all of them it changes what near and far mean.</source>
        <translation>Von mehr als der Hälfte der numerischen Spalten wird ein Logarithmus oder eine Potenz genommen. Das hilft einzelnen schiefen Spalten; bei allen verändert es, was nah und fern heißt.</translation>
    </message>
    <message>
        <source>Rows of another range</source>
        <translation>Zeilen aus anderem Bereich</translation>
    </message>
    <message>
        <source>The {0} rows look different from the training rows: {1} % of their values lie far outside.</source>
        <translation>Die Zeilen für {0} sehen anders aus als die Trainingszeilen: {1} % ihrer Werte liegen weit außerhalb.</translation>
    </message>
    <message>
        <source>More than one value in a hundred lies outside the range of the training rows widened by half. The network has to answer where it has learnt nothing: look at how the rows were split.</source>
        <translation>Mehr als einer von hundert Werten liegt außerhalb des um die Hälfte erweiterten Bereichs der Trainingszeilen. Das Netz muss antworten, wo es nichts gelernt hat: prüfen, wie die Zeilen aufgeteilt wurden.</translation>
    </message>
    <message>
        <source>Twin columns</source>
        <translation>Zwillingsspalten</translation>
    </message>
    <message>
        <source>Columns {0} and {1} say almost the same thing.</source>
        <translation>Die Spalten {0} und {1} sagen fast dasselbe.</translation>
    </message>
    <message>
        <source>Leave {1} out</source>
        <translation>{1} weglassen</translation>
    </message>
    <message>
        <source>The correlation of two inputs is above 0.98. In a linear model their weights cannot be told apart; a network wastes units on the copy.</source>
        <translation>Die Korrelation zweier Eingaben liegt über 0.98. In einem linearen Modell lassen sich ihre Gewichte nicht trennen; ein Netz vergeudet Einheiten an die Kopie.</translation>
    </message>
    <message>
        <source>More inputs than rows</source>
        <translation>Mehr Eingaben als Zeilen</translation>
    </message>
    <message>
        <source>There are more inputs than training rows.</source>
        <translation>Es gibt mehr Eingaben als Trainingszeilen.</translation>
    </message>
    <message>
        <source>Add an L2 penalty to the first layer</source>
        <translation>Der ersten Schicht eine L2-Strafe geben</translation>
    </message>
    <message>
        <source>With more inputs than training rows the first layer can fit any answers at all. A penalty on its weights keeps it from that.</source>
        <translation>Bei mehr Eingaben als Trainingszeilen kann die erste Schicht beliebige Antworten anpassen. Eine Strafe auf ihre Gewichte hält sie davon ab.</translation>
    </message>
    <message>
        <source>Few rows</source>
        <translation>Wenige Zeilen</translation>
    </message>
    <message>
        <source>With {0} rows a classic model often does as well as a network.</source>
        <translation>Bei {0} Zeilen ist ein klassisches Modell oft so gut wie ein Netz.</translation>
    </message>
    <message>
        <source>Below a thousand training rows compare the network with a linear model: one layer without hidden units.</source>
        <translation>Unter tausend Trainingszeilen das Netz mit einem linearen Modell vergleichen: einer Schicht ohne verborgene Einheiten.</translation>
    </message>
    <message>
        <source>Mixed table</source>
        <translation>Gemischte Tabelle</translation>
    </message>
    <message>
        <source>Mixed tables often suit boosted trees better than networks.</source>
        <translation>Gemischte Tabellen liegen geboosteten Bäumen oft mehr als Netzen.</translation>
    </message>
    <message>
        <source>Three in ten columns or more are categories and there are fewer than 50,000 training rows. Compare with boosted trees before a network is tuned for long.</source>
        <translation>Mindestens drei von zehn Spalten sind Kategorien, und es gibt weniger als 50000 Trainingszeilen. Mit geboosteten Bäumen vergleichen, bevor ein Netz lange abgestimmt wird.</translation>
    </message>
    <message>
        <source>Copied rows</source>
        <translation>Kopierte Zeilen</translation>
    </message>
    <message>
        <source>{0} % of the rows are copies.</source>
        <translation>{0} % der Zeilen sind Kopien.</translation>
    </message>
    <message>
        <source>More than one row in a hundred equals an earlier one in all columns. Copies count twice, and after a random split the same row is learnt and tested. Take them out of the file.</source>
        <translation>Mehr als eine von hundert Zeilen gleicht einer früheren in allen Spalten. Kopien zählen doppelt, und nach zufälliger Aufteilung wird dieselbe Zeile gelernt und geprüft. Sie aus der Datei nehmen.</translation>
    </message>
    <message>
        <source>Rows not in time order</source>
        <translation>Zeilen nicht in zeitlicher Folge</translation>
    </message>
    <message>
        <source>Rows are not in time order.</source>
        <translation>Die Zeilen stehen nicht in zeitlicher Folge.</translation>
    </message>
    <message>
        <source>Sort by {0} first</source>
        <translation>Zuerst nach {0} sortieren</translation>
    </message>
    <message>
        <source>A step or split that goes by the order of rows (lags, differences, blocks) is used, and the rows do not ascend by the time column.</source>
        <translation>Ein Schritt oder eine Aufteilung richtet sich nach der Folge der Zeilen (Verzögerungen, Differenzen, Blöcke), und die Zeilen steigen in der Zeitspalte nicht an.</translation>
    </message>
    <message>
        <source>Shift before the sort</source>
        <translation>Verschieben vor dem Sortieren</translation>
    </message>
    <message>
        <source>The label shift runs before the sort, so it marks the wrong rows.</source>
        <translation>Die Label-Verschiebung läuft vor dem Sortieren und markiert so die falschen Zeilen.</translation>
    </message>
    <message>
        <source>Sort first</source>
        <translation>Zuerst sortieren</translation>
    </message>
    <message>
        <source>Shifting a label to earlier rows is only right once the rows stand in time order.</source>
        <translation>Ein Label auf frühere Zeilen zu verschieben ist erst richtig, wenn die Zeilen in zeitlicher Folge stehen.</translation>
    </message>
    <message>
        <source>Detection, no forecast</source>
        <translation>Erkennung, keine Vorhersage</translation>
    </message>
    <message>
        <source>This model detects the event but does not predict it ahead of time.</source>
        <translation>Dieses Modell erkennt das Ereignis, sagt es aber nicht im Voraus vorher.</translation>
    </message>
    <message>
        <source>Shift the label two rows ahead</source>
        <translation>Das Label zwei Zeilen vorverlegen</translation>
    </message>
    <message>
        <source>The event is rare, the rows have a time, and the label is that of the same row. To be warned in time, the label of later rows has to be learnt: set the shift to the time needed to act.</source>
        <translation>Das Ereignis ist selten, die Zeilen haben eine Zeit, und das Label ist das derselben Zeile. Um rechtzeitig gewarnt zu werden, muss das Label späterer Zeilen gelernt werden: Die Verschiebung auf die Zeit setzen, die man zum Handeln braucht.</translation>
    </message>
    <message>
        <source>Shift of a label that is not yes or no</source>
        <translation>Verschiebung eines Labels, das nicht ja oder nein ist</translation>
    </message>
    <message>
        <source>A label shift needs a yes/no label.</source>
        <translation>Eine Label-Verschiebung braucht ein Ja/Nein-Label.</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Die Verschiebung entfernen</translation>
    </message>
    <message>
        <source>The shift marks the rows before an event: the target must say of each row whether it is one.</source>
        <translation>Die Verschiebung markiert die Zeilen vor einem Ereignis: Das Ziel muss von jeder Zeile sagen, ob sie eines ist.</translation>
    </message>
    <message>
        <source>No earlier rows</source>
        <translation>Keine früheren Zeilen</translation>
    </message>
    <message>
        <source>A plain dense network cannot see earlier rows.</source>
        <translation>Ein einfaches dichtes Netz sieht keine früheren Zeilen.</translation>
    </message>
    <message>
        <source>Add the three rows before each row</source>
        <translation>Vor jede Zeile die drei davor anfügen</translation>
    </message>
    <message>
        <source>The rows are ordered by time, the network is dense, and no column holds lags or differences.</source>
        <translation>Die Zeilen sind nach Zeit geordnet, das Netz ist dicht, und keine Spalte enthält Verzögerungen oder Differenzen.</translation>
    </message>
    <message>
        <source>Column not in the file</source>
        <translation>Spalte nicht in der Datei</translation>
    </message>
    <message>
        <source>Column {0} is not in this file.</source>
        <translation>Spalte {0} ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The recipe, the split or the choice of columns names a column that the data do not have: the file was changed, or the column renamed.</source>
        <translation>Das Rezept, die Aufteilung oder die Spaltenwahl nennt eine Spalte, die die Daten nicht haben: Die Datei wurde geändert oder die Spalte umbenannt.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Column {0} looks like personal data.</source>
        <translation>Spalte {0} sieht nach personenbezogenen Daten aus.</translation>
    </message>
    <message>
        <source>The name of the column suggests names, addresses, card or customer numbers. They seldom help, and a network can give them away.</source>
        <translation>Der Name der Spalte lässt Namen, Adressen, Karten- oder Kundennummern vermuten. Sie helfen selten, und ein Netz kann sie preisgeben.</translation>
    </message>
    <message>
        <source>Target looks like classes</source>
        <translation>Ziel sieht nach Klassen aus</translation>
    </message>
    <message>
        <source>The target looks like a class label.</source>
        <translation>Das Ziel sieht nach einem Klassenlabel aus.</translation>
    </message>
    <message>
        <source>A quantity is to be predicted, but the target has only a few different whole numbers. If they are kinds and no amounts, set the type of the column to class.</source>
        <translation>Eine Menge soll vorhergesagt werden, das Ziel hat aber nur wenige verschiedene ganze Zahlen. Sind es Arten und keine Mengen, den Typ der Spalte auf Klasse setzen.</translation>
    </message>
    <message>
        <source>Target looks like a quantity</source>
        <translation>Ziel sieht nach einer Menge aus</translation>
    </message>
    <message>
        <source>The target has {0} different values; that looks like a quantity.</source>
        <translation>Das Ziel hat {0} verschiedene Werte; das sieht nach einer Menge aus.</translation>
    </message>
    <message>
        <source>Numbers with many different values are taken for classes: neighbouring values are as strange to each other as far ones. Set the type of the column to numeric.</source>
        <translation>Zahlen mit vielen verschiedenen Werten gelten als Klassen: Benachbarte Werte sind einander so fremd wie ferne. Den Typ der Spalte auf numerisch setzen.</translation>
    </message>
    <message>
        <source>Tiny class</source>
        <translation>Winzige Klasse</translation>
    </message>
    <message>
        <source>Class {0} has only {1} training rows.</source>
        <translation>Klasse {0} hat nur {1} Trainingszeilen.</translation>
    </message>
    <message>
        <source>From fewer than ten rows a class can hardly be learnt, and its scores hang on single rows. Join it with another class, or find more rows.</source>
        <translation>Aus weniger als zehn Zeilen lässt sich eine Klasse kaum lernen, und ihre Werte hängen an einzelnen Zeilen. Mit einer anderen Klasse zusammenlegen oder mehr Zeilen suchen.</translation>
    </message>
    <message>
        <source>Shapes do not fit</source>
        <translation>Formen passen nicht</translation>
    </message>
    <message>
        <source>The shape that {0} receives does not fit.</source>
        <translation>Die Form, die {0} erhält, passt nicht.</translation>
    </message>
    <message>
        <source>Insert Flatten</source>
        <translation>Flatten einfügen</translation>
    </message>
    <message>
        <source>A wire joins shapes that do not fit together. Where the layer wants a plain list of numbers, Flatten makes one of any shape.</source>
        <translation>Eine Verbindung führt Formen zusammen, die nicht passen. Wo die Schicht eine einfache Liste von Zahlen will, macht Flatten aus jeder Form eine.</translation>
    </message>
    <message>
        <source>Output of another size</source>
        <translation>Ausgang anderer Größe</translation>
    </message>
    <message>
        <source>The network answers with {0} numbers, but the target has {1}.</source>
        <translation>Das Netz antwortet mit {0} Zahlen, das Ziel hat aber {1}.</translation>
    </message>
    <message>
        <source>Set the output to {1}</source>
        <translation>Den Ausgang auf {1} setzen</translation>
    </message>
    <message>
        <source>The last layer must have one unit for each number of the target.</source>
        <translation>Die letzte Schicht muss für jede Zahl des Ziels eine Einheit haben.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>{0} is not connected.</source>
        <translation>{0} ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it to {1}</source>
        <translation>Mit {1} verbinden</translation>
    </message>
    <message>
        <source>A layer has no input. The fix draws a wire from the layer whose output nobody reads and that fits.</source>
        <translation>Eine Schicht hat keinen Eingang. Die Korrektur zieht eine Verbindung von der passenden Schicht, deren Ausgang niemand liest.</translation>
    </message>
    <message>
        <source>Two layers act as one</source>
        <translation>Zwei Schichten wirken wie eine</translation>
    </message>
    <message>
        <source>Layers {0} and {1} act as a single linear layer.</source>
        <translation>Die Schichten {0} und {1} wirken wie eine einzige lineare Schicht.</translation>
    </message>
    <message>
        <source>Put ReLU between them</source>
        <translation>ReLU dazwischen setzen</translation>
    </message>
    <message>
        <source>Nothing non-linear stands between two dense layers: their product is one matrix, and the second adds no ability.</source>
        <translation>Zwischen zwei dichten Schichten steht nichts Nichtlineares: Ihr Produkt ist eine Matrix, und die zweite bringt keine neue Fähigkeit.</translation>
    </message>
    <message>
        <source>Deep for a first run</source>
        <translation>Tief für einen ersten Lauf</translation>
    </message>
    <message>
        <source>Start with two hidden layers and grow only if needed.</source>
        <translation>Mit zwei verborgenen Schichten beginnen und nur bei Bedarf wachsen.</translation>
    </message>
    <message>
        <source>More than four hidden layers stand in a project that has not been trained yet. A small network tells sooner whether data and target fit together.</source>
        <translation>Mehr als vier verborgene Schichten stehen in einem noch nicht trainierten Projekt. Ein kleines Netz zeigt eher, ob Daten und Ziel zusammenpassen.</translation>
    </message>
    <message>
        <source>Width of the first layer</source>
        <translation>Breite der ersten Schicht</translation>
    </message>
    <message>
        <source>A usual start is about half the number of inputs, here {0}.</source>
        <translation>Üblich ist zu Beginn etwa die halbe Zahl der Eingaben, hier {0}.</translation>
    </message>
    <message>
        <source>Set {0} units</source>
        <translation>{0} Einheiten setzen</translation>
    </message>
    <message>
        <source>The first hidden layer is narrower than an eighth of the inputs or wider than four times as many.</source>
        <translation>Die erste verborgene Schicht ist schmaler als ein Achtel der Eingaben oder mehr als viermal so breit.</translation>
    </message>
    <message>
        <source>Many parameters, few rows</source>
        <translation>Viele Parameter, wenige Zeilen</translation>
    </message>
    <message>
        <source>The model has {0} parameters for {1} training rows.</source>
        <translation>Das Modell hat {0} Parameter bei {1} Trainingszeilen.</translation>
    </message>
    <message>
        <source>Halve the widths</source>
        <translation>Die Breiten halbieren</translation>
    </message>
    <message>
        <source>With more parameters than rows a network can learn the training rows by heart. Halve the widths, or add dropout.</source>
        <translation>Mit mehr Parametern als Zeilen kann ein Netz die Trainingszeilen auswendig lernen. Die Breiten halbieren oder Dropout hinzufügen.</translation>
    </message>
    <message>
        <source>Dense layer on a raw picture</source>
        <translation>Dichte Schicht auf einem rohen Bild</translation>
    </message>
    <message>
        <source>A dense layer on the raw picture needs {0} million weights.</source>
        <translation>Eine dichte Schicht auf dem rohen Bild braucht {0} Millionen Gewichte.</translation>
    </message>
    <message>
        <source>A dense layer reads a flattened picture of very many values. Make the pictures smaller before they are flattened.</source>
        <translation>Eine dichte Schicht liest ein flach gelegtes Bild aus sehr vielen Werten. Die Bilder vorher verkleinern.</translation>
    </message>
    <message>
        <source>Much memory</source>
        <translation>Viel Speicher</translation>
    </message>
    <message>
        <source>This run needs about {0} GB of memory, and {1} GB are free.</source>
        <translation>Dieser Lauf braucht etwa {0} GB Speicher, frei sind {1} GB.</translation>
    </message>
    <message>
        <source>Lower the batch size</source>
        <translation>Batchgröße senken</translation>
    </message>
    <message>
        <source>Weights, gradients and two values of the optimiser per weight, and the values and gradients of one batch, take more than 60 % of the free memory.</source>
        <translation>Gewichte, Gradienten und zwei Werte des Optimierers je Gewicht sowie die Werte und Gradienten eines Batches belegen mehr als 60 % des freien Speichers.</translation>
    </message>
    <message>
        <source>One very wide layer</source>
        <translation>Eine sehr breite Schicht</translation>
    </message>
    <message>
        <source>One very wide layer is costly; two smaller ones usually do better.</source>
        <translation>Eine sehr breite Schicht ist teuer; zwei kleinere sind meist besser.</translation>
    </message>
    <message>
        <source>Make it two layers of 256</source>
        <translation>Zwei Schichten zu 256 daraus machen</translation>
    </message>
    <message>
        <source>The only hidden layer has more than 2048 units.</source>
        <translation>Die einzige verborgene Schicht hat mehr als 2048 Einheiten.</translation>
    </message>
    <message>
        <source>Output units and classes</source>
        <translation>Ausgangseinheiten und Klassen</translation>
    </message>
    <message>
        <source>The output has {0} units but there are {1} classes.</source>
        <translation>Der Ausgang hat {0} Einheiten, es gibt aber {1} Klassen.</translation>
    </message>
    <message>
        <source>Set {2} units</source>
        <translation>{2} Einheiten setzen</translation>
    </message>
    <message>
        <source>One unit for each class with softmax; for yes and no a single unit with sigmoid says the same.</source>
        <translation>Eine Einheit je Klasse mit Softmax; für ja und nein sagt eine einzige Einheit mit Sigmoid dasselbe.</translation>
    </message>
    <message>
        <source>Everything is frozen</source>
        <translation>Alles ist eingefroren</translation>
    </message>
    <message>
        <source>Every layer is frozen, so nothing can be learned.</source>
        <translation>Jede Schicht ist eingefroren, so lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>No parameter of the network is trainable. Unfreeze at least the last layer.</source>
        <translation>Kein Parameter des Netzes ist trainierbar. Mindestens die letzte Schicht auftauen.</translation>
    </message>
    <message>
        <source>Deep plain stack</source>
        <translation>Tiefer einfacher Stapel</translation>
    </message>
    <message>
        <source>Very deep plain stacks lose their gradient.</source>
        <translation>Sehr tiefe einfache Stapel verlieren ihren Gradienten.</translation>
    </message>
    <message>
        <source>More than ten layers follow each other without a normalisation or a connection that skips some of them.</source>
        <translation>Mehr als zehn Schichten folgen aufeinander, ohne Normalisierung und ohne eine Verbindung, die einige überspringt.</translation>
    </message>
    <message>
        <source>Stack of saturating layers</source>
        <translation>Stapel sättigender Schichten</translation>
    </message>
    <message>
        <source>{0} saturating layers can shrink the gradient to about {1} of its size.</source>
        <translation>{0} sättigende Schichten können den Gradienten auf etwa {1} seiner Größe schrumpfen.</translation>
    </message>
    <message>
        <source>Use ReLU with He weights</source>
        <translation>ReLU mit He-Gewichten verwenden</translation>
    </message>
    <message>
        <source>Three or more hidden layers use sigmoid or tanh. The slope of a sigmoid is at most 1/4, so each layer takes from what reaches the first ones.</source>
        <translation>Drei oder mehr verborgene Schichten verwenden Sigmoid oder tanh. Die Steigung von Sigmoid ist höchstens 1/4, daher nimmt jede Schicht etwas von dem, was die ersten erreicht.</translation>
    </message>
    <message>
        <source>Slow activation</source>
        <translation>Langsame Aktivierung</translation>
    </message>
    <message>
        <source>ReLU-type activations usually learn faster (ELU, leaky ReLU, ReLU, then tanh, sigmoid).</source>
        <translation>Aktivierungen der ReLU-Art lernen meist schneller (ELU, leaky ReLU, ReLU, dann tanh, Sigmoid).</translation>
    </message>
    <message>
        <source>Switch to ReLU</source>
        <translation>Auf ReLU umstellen</translation>
    </message>
    <message>
        <source>A hidden layer of a small network uses sigmoid or tanh.</source>
        <translation>Eine verborgene Schicht eines kleinen Netzes verwendet Sigmoid oder tanh.</translation>
    </message>
    <message>
        <source>SELU without LeCun weights</source>
        <translation>SELU ohne LeCun-Gewichte</translation>
    </message>
    <message>
        <source>SELU keeps its balance only with LeCun-normal weights.</source>
        <translation>SELU hält sein Gleichgewicht nur mit LeCun-normal-Gewichten.</translation>
    </message>
    <message>
        <source>Set lecun_normal</source>
        <translation>lecun_normal setzen</translation>
    </message>
    <message>
        <source>A layer uses selu and its weights start otherwise than with lecun_normal: mean 0 and variance 1 are lost from layer to layer.</source>
        <translation>Eine Schicht verwendet selu, und ihre Gewichte beginnen nicht mit lecun_normal: Mittel 0 und Varianz 1 gehen von Schicht zu Schicht verloren.</translation>
    </message>
    <message>
        <source>SELU with plain dropout</source>
        <translation>SELU mit einfachem Dropout</translation>
    </message>
    <message>
        <source>Plain dropout breaks SELU&apos;s balance.</source>
        <translation>Einfaches Dropout stört das Gleichgewicht von SELU.</translation>
    </message>
    <message>
        <source>Replace by AlphaDropout 0.1</source>
        <translation>Durch AlphaDropout 0.1 ersetzen</translation>
    </message>
    <message>
        <source>Dropout behind selu sets values to 0 and changes mean and variance; alpha dropout keeps both.</source>
        <translation>Dropout hinter selu setzt Werte auf 0 und ändert Mittel und Varianz; Alpha-Dropout erhält beide.</translation>
    </message>
    <message>
        <source>SELU without standardised inputs</source>
        <translation>SELU ohne standardisierte Eingaben</translation>
    </message>
    <message>
        <source>SELU expects inputs with mean 0 and variance 1.</source>
        <translation>SELU erwartet Eingaben mit Mittel 0 und Varianz 1.</translation>
    </message>
    <message>
        <source>A layer uses selu and the recipe has no standard scaler.</source>
        <translation>Eine Schicht verwendet selu, und das Rezept hat keine Standardskalierung.</translation>
    </message>
    <message>
        <source>SELU in a shallow network</source>
        <translation>SELU in einem flachen Netz</translation>
    </message>
    <message>
        <source>SELU pays off in deep nets; ReLU is simpler here.</source>
        <translation>SELU lohnt sich in tiefen Netzen; hier ist ReLU einfacher.</translation>
    </message>
    <message>
        <source>The network has fewer than five hidden layers: there is little for selu to keep in balance.</source>
        <translation>Das Netz hat weniger als fünf verborgene Schichten: Für selu gibt es wenig im Gleichgewicht zu halten.</translation>
    </message>
    <message>
        <source>All weights equal</source>
        <translation>Alle Gewichte gleich</translation>
    </message>
    <message>
        <source>All units of {0} start identical and will stay identical.</source>
        <translation>Alle Einheiten von {0} beginnen gleich und bleiben gleich.</translation>
    </message>
    <message>
        <source>Use Glorot weights</source>
        <translation>Glorot-Gewichte verwenden</translation>
    </message>
    <message>
        <source>All weights of a layer start at one value: every unit gets the same gradient in every step.</source>
        <translation>Alle Gewichte einer Schicht beginnen mit demselben Wert: Jede Einheit bekommt in jedem Schritt denselben Gradienten.</translation>
    </message>
    <message>
        <source>Large first weights</source>
        <translation>Große erste Gewichte</translation>
    </message>
    <message>
        <source>The starting weights of {0} are so large that its units saturate.</source>
        <translation>Die Anfangsgewichte von {0} sind so groß, dass ihre Einheiten sättigen.</translation>
    </message>
    <message>
        <source>Use weights that fit the activation</source>
        <translation>Zur Aktivierung passende Gewichte verwenden</translation>
    </message>
    <message>
        <source>The spread of the first pre-activations (deviation of the weights times the root of the inputs per unit) is above 2 with sigmoid or tanh, above 4 with other activations.</source>
        <translation>Die Streuung der ersten Voraktivierungen (Abweichung der Gewichte mal Wurzel aus den Eingängen je Einheit) liegt bei Sigmoid oder tanh über 2, bei anderen Aktivierungen über 4.</translation>
    </message>
    <message>
        <source>Start weights and activation</source>
        <translation>Anfangsgewichte und Aktivierung</translation>
    </message>
    <message>
        <source>A better matching start for {0} is {1}.</source>
        <translation>Besser als Anfang für {0} passt {1}.</translation>
    </message>
    <message>
        <source>Set {1}</source>
        <translation>{1} setzen</translation>
    </message>
    <message>
        <source>He weights keep the variance through ReLU and its relatives, Glorot weights through sigmoid and tanh.</source>
        <translation>He-Gewichte erhalten die Varianz durch ReLU und Verwandte, Glorot-Gewichte durch Sigmoid und tanh.</translation>
    </message>
    <message>
        <source>Softmax on a hidden layer</source>
        <translation>Softmax auf einer verborgenen Schicht</translation>
    </message>
    <message>
        <source>Softmax makes the units compete; it belongs on the output.</source>
        <translation>Softmax lässt die Einheiten konkurrieren; es gehört an den Ausgang.</translation>
    </message>
    <message>
        <source>Replace by ReLU</source>
        <translation>Durch ReLU ersetzen</translation>
    </message>
    <message>
        <source>A dense layer reads the softmax of another one: its inputs always add up to one, and one large value silences the rest.</source>
        <translation>Eine dichte Schicht liest das Softmax einer anderen: Ihre Eingaben ergeben in Summe immer eins, und ein großer Wert bringt die übrigen zum Schweigen.</translation>
    </message>
    <message>
        <source>Activation with a jump</source>
        <translation>Aktivierung mit Sprung</translation>
    </message>
    <message>
        <source>{0} has a jump; the gradient is undefined there.</source>
        <translation>{0} hat einen Sprung; dort ist der Gradient nicht definiert.</translation>
    </message>
    <message>
        <source>telu and step jump: left and right of the jump the slope says nothing about the step. telu_in thresholds the input, telu_out the output; choose the one that is meant.</source>
        <translation>telu und step springen: Links und rechts des Sprungs sagt die Steigung nichts über die Stufe. telu_in prüft die Schwelle am Eingang, telu_out am Ausgang; das gemeinte wählen.</translation>
    </message>
    <message>
        <source>First run with regularisation</source>
        <translation>Erster Lauf mit Regularisierung</translation>
    </message>
    <message>
        <source>Run once without regularisation to have a baseline.</source>
        <translation>Einmal ohne Regularisierung laufen lassen, als Messlatte.</translation>
    </message>
    <message>
        <source>Take it out for this run</source>
        <translation>Für diesen Lauf herausnehmen</translation>
    </message>
    <message>
        <source>A small network that has not been trained yet has dropout or a weight penalty: whether it is needed shows only against a run without.</source>
        <translation>Ein kleines, noch nicht trainiertes Netz hat Dropout oder eine Gewichtsstrafe: Ob es sie braucht, zeigt nur der Vergleich mit einem Lauf ohne.</translation>
    </message>
    <message>
        <source>Dropout of the inputs</source>
        <translation>Dropout der Eingaben</translation>
    </message>
    <message>
        <source>Dropping inputs throws information away before the network sees it.</source>
        <translation>Eingaben auszulassen wirft Information weg, bevor das Netz sie sieht.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Dropout stands directly behind the input. A little of it can help where inputs repeat each other; more than a fifth rarely does.</source>
        <translation>Dropout steht direkt hinter dem Eingang. Ein wenig davon kann helfen, wo Eingaben einander wiederholen; mehr als ein Fünftel selten.</translation>
    </message>
    <message>
        <source>Strong dropout</source>
        <translation>Starkes Dropout</translation>
    </message>
    <message>
        <source>Dropout regularises most at 0.5; above that it only loses capacity.</source>
        <translation>Dropout regularisiert bei 0.5 am stärksten; darüber verliert es nur Kapazität.</translation>
    </message>
    <message>
        <source>Set 0.5</source>
        <translation>0.5 setzen</translation>
    </message>
    <message>
        <source>A hidden dropout layer drops more than half of the units.</source>
        <translation>Eine verborgene Dropout-Schicht lässt mehr als die Hälfte der Einheiten aus.</translation>
    </message>
    <message>
        <source>Dropout after the output</source>
        <translation>Dropout nach dem Ausgang</translation>
    </message>
    <message>
        <source>Dropout on the output erases answers.</source>
        <translation>Dropout am Ausgang löscht Antworten.</translation>
    </message>
    <message>
        <source>Move it before the last layer</source>
        <translation>Vor die letzte Schicht verschieben</translation>
    </message>
    <message>
        <source>No layer with weights follows the dropout: it sets answers themselves to 0 while training.</source>
        <translation>Auf das Dropout folgt keine Schicht mit Gewichten: Beim Training setzt es die Antworten selbst auf 0.</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha-Dropout</translation>
    </message>
    <message>
        <source>AlphaDropout is meant for SELU, with a rate of 0.05–0.1.</source>
        <translation>AlphaDropout ist für SELU gedacht, mit einer Rate von 0.05–0.1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Alpha dropout keeps mean and variance only behind selu, and only a low rate keeps them well.</source>
        <translation>Alpha-Dropout erhält Mittel und Varianz nur hinter selu, und nur bei niedriger Rate gut.</translation>
    </message>
    <message>
        <source>Penalty on unscaled inputs</source>
        <translation>Strafe bei unskalierten Eingaben</translation>
    </message>
    <message>
        <source>A weight penalty is unfair when inputs have different scales.</source>
        <translation>Eine Gewichtsstrafe ist ungerecht, wenn Eingaben verschiedene Skalen haben.</translation>
    </message>
    <message>
        <source>L1 or L2 weighs all weights alike; a column of small numbers needs large weights and is punished for it.</source>
        <translation>L1 oder L2 wiegt alle Gewichte gleich; eine Spalte kleiner Zahlen braucht große Gewichte und wird dafür bestraft.</translation>
    </message>
    <message>
        <source>Penalty on biases</source>
        <translation>Strafe auf Bias</translation>
    </message>
    <message>
        <source>Biases are normally left out of the penalty.</source>
        <translation>Bias-Werte bleiben normalerweise ohne Strafe.</translation>
    </message>
    <message>
        <source>Remove it from the biases</source>
        <translation>Von den Bias-Werten entfernen</translation>
    </message>
    <message>
        <source>A bias only moves the output and makes no function steeper: holding it down costs fit and prevents no overfitting.</source>
        <translation>Ein Bias verschiebt nur die Ausgabe und macht keine Funktion steiler: Ihn niedrig zu halten kostet Anpassung und verhindert kein Overfitting.</translation>
    </message>
    <message>
        <source>Normalisation after the activation</source>
        <translation>Normalisierung nach der Aktivierung</translation>
    </message>
    <message>
        <source>The usual order is Dense (linear) → BatchNorm → activation.</source>
        <translation>Die übliche Reihenfolge ist Dense (linear) → BatchNorm → Aktivierung.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Batch normalisation stands behind the activation: it then normalises values of which half may be 0.</source>
        <translation>Batch-Normalisierung steht hinter der Aktivierung: Sie normalisiert dann Werte, von denen die Hälfte 0 sein kann.</translation>
    </message>
    <message>
        <source>Bias before normalisation</source>
        <translation>Bias vor der Normalisierung</translation>
    </message>
    <message>
        <source>The bias before BatchNorm has no effect.</source>
        <translation>Der Bias vor BatchNorm hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Switch the bias of {0} off</source>
        <translation>Den Bias von {0} ausschalten</translation>
    </message>
    <message>
        <source>Batch normalisation takes the mean away, and with it the bias of the layer in front.</source>
        <translation>Batch-Normalisierung zieht das Mittel ab und damit den Bias der Schicht davor.</translation>
    </message>
    <message>
        <source>Normalisation of few rows</source>
        <translation>Normalisierung weniger Zeilen</translation>
    </message>
    <message>
        <source>BatchNorm statistics from {0} rows are very noisy.</source>
        <translation>BatchNorm-Statistik aus {0} Zeilen rauscht sehr stark.</translation>
    </message>
    <message>
        <source>Set batches of 32</source>
        <translation>Batches zu 32 setzen</translation>
    </message>
    <message>
        <source>Batch normalisation takes mean and variance from the rows of a batch; fewer than eight rows tell little about either.</source>
        <translation>Batch-Normalisierung nimmt Mittel und Varianz aus den Zeilen eines Batches; weniger als acht Zeilen sagen über beide wenig.</translation>
    </message>
    <message>
        <source>Short patience</source>
        <translation>Kurze Geduld</translation>
    </message>
    <message>
        <source>Validation often improves again after a pause.</source>
        <translation>Die Validierung wird nach einer Pause oft wieder besser.</translation>
    </message>
    <message>
        <source>Set patience 10</source>
        <translation>Geduld 10 setzen</translation>
    </message>
    <message>
        <source>Early stopping ends the run after fewer than ten epochs without improvement.</source>
        <translation>Frühes Stoppen beendet den Lauf nach weniger als zehn Epochen ohne Verbesserung.</translation>
    </message>
    <message>
        <source>Best weights not kept</source>
        <translation>Beste Gewichte nicht behalten</translation>
    </message>
    <message>
        <source>Training will stop at a worse model than the best one seen.</source>
        <translation>Das Training endet bei einem schlechteren Modell als dem besten gesehenen.</translation>
    </message>
    <message>
        <source>Keep the best weights</source>
        <translation>Die besten Gewichte behalten</translation>
    </message>
    <message>
        <source>Early stopping waits for its patience to run out: without going back, the weights of the end remain.</source>
        <translation>Frühes Stoppen wartet, bis die Geduld zu Ende ist: Ohne Rückkehr bleiben die Gewichte vom Ende.</translation>
    </message>
    <message>
        <source>Output and loss do not fit</source>
        <translation>Ausgang und Verlust passen nicht</translation>
    </message>
    <message>
        <source>The output ends in {0}, and the loss {1} expects {2}.</source>
        <translation>Der Ausgang endet mit {0}, der Verlust {1} erwartet {2}.</translation>
    </message>
    <message>
        <source>Make them fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>A cross-entropy reads either probabilities (sigmoid or softmax on the output) or, with from_logits, the bare sums. Two sigmoids or none give a loss that cannot be trusted.</source>
        <translation>Eine Kreuzentropie liest entweder Wahrscheinlichkeiten (Sigmoid oder Softmax am Ausgang) oder, mit from_logits, die bloßen Summen. Zwei Sigmoide oder keines ergeben einen Verlust, dem nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>bare sums (from_logits)</source>
        <translation>bloße Summen (from_logits)</translation>
    </message>
    <message>
        <source>Softmax of one unit</source>
        <translation>Softmax über eine Einheit</translation>
    </message>
    <message>
        <source>Softmax over one unit always answers 1.</source>
        <translation>Softmax über eine einzige Einheit antwortet immer 1.</translation>
    </message>
    <message>
        <source>Use sigmoid</source>
        <translation>Sigmoid verwenden</translation>
    </message>
    <message>
        <source>Softmax divides by the sum over the units: of a single one nothing but 1 can come out.</source>
        <translation>Softmax teilt durch die Summe über die Einheiten: Bei einer einzigen kann nur 1 herauskommen.</translation>
    </message>
    <message>
        <source>Sigmoid for several classes</source>
        <translation>Sigmoid für mehrere Klassen</translation>
    </message>
    <message>
        <source>Exactly one class is right, so softmax fits better than sigmoid.</source>
        <translation>Genau eine Klasse ist richtig, daher passt Softmax besser als Sigmoid.</translation>
    </message>
    <message>
        <source>Use softmax with cross-entropy</source>
        <translation>Softmax mit Kreuzentropie verwenden</translation>
    </message>
    <message>
        <source>Each row has one label of several: sigmoid units answer independently of each other, and their answers need not add up to one.</source>
        <translation>Jede Zeile hat eines von mehreren Labels: Sigmoid-Einheiten antworten unabhängig voneinander, und ihre Antworten müssen in Summe nicht eins ergeben.</translation>
    </message>
    <message>
        <source>Squared loss on probabilities</source>
        <translation>Quadratischer Verlust auf Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>A squared loss learns slowly on probabilities.</source>
        <translation>Ein quadratischer Verlust lernt auf Wahrscheinlichkeiten langsam.</translation>
    </message>
    <message>
        <source>Use cross-entropy</source>
        <translation>Kreuzentropie verwenden</translation>
    </message>
    <message>
        <source>With sigmoid or softmax the slope of a squared loss is flat where the answer is most wrong; cross-entropy is steepest there.</source>
        <translation>Mit Sigmoid oder Softmax ist ein quadratischer Verlust dort flach, wo die Antwort am falschesten ist; Kreuzentropie ist dort am steilsten.</translation>
    </message>
    <message>
        <source>Target out of reach</source>
        <translation>Ziel unerreichbar</translation>
    </message>
    <message>
        <source>{0} cannot produce the target value {1}.</source>
        <translation>{0} kann den Zielwert {1} nicht liefern.</translation>
    </message>
    <message>
        <source>Use a linear output</source>
        <translation>Einen linearen Ausgang verwenden</translation>
    </message>
    <message>
        <source>The activation of the output limits its answers: sigmoid to 0 … 1, tanh to −1 … 1, ReLU to 0 and above. Use a linear output, or scale the target.</source>
        <translation>Die Aktivierung des Ausgangs begrenzt seine Antworten: Sigmoid auf 0 … 1, tanh auf −1 … 1, ReLU auf 0 und darüber. Einen linearen Ausgang verwenden oder das Ziel skalieren.</translation>
    </message>
    <message>
        <source>Loss of another task</source>
        <translation>Verlust einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>The loss {0} is for {1}, but the target holds {2}.</source>
        <translation>Der Verlust {0} ist für {1}, das Ziel enthält aber {2}.</translation>
    </message>
    <message>
        <source>Use the mean squared error</source>
        <translation>Den mittleren quadratischen Fehler verwenden</translation>
    </message>
    <message>
        <source>Cross-entropies compare probabilities. A quantity outside 0 … 1 has no meaning there.</source>
        <translation>Kreuzentropien vergleichen Wahrscheinlichkeiten. Eine Menge außerhalb von 0 … 1 hat dort keine Bedeutung.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Rare event</source>
        <translation>Seltenes Ereignis</translation>
    </message>
    <message>
        <source>Only {0} % of the rows are positive: rare-event mode is advised.</source>
        <translation>Nur {0} % der Zeilen sind positiv: Der Modus für seltene Ereignisse ist ratsam.</translation>
    </message>
    <message>
        <source>Show recall, F1, FPR and PR-AUC; batches of 128; split by class</source>
        <translation>Trefferquote, F1, FPR und PR-AUC zeigen; Batches zu 128; nach Klasse aufteilen</translation>
    </message>
    <message>
        <source>Below five positives in a hundred, accuracy says nothing, small batches often hold no positive at all, and a random split may leave few of them for validation.</source>
        <translation>Unter fünf Positiven von hundert sagt die Genauigkeit nichts, kleine Batches enthalten oft gar kein Positives, und eine zufällige Aufteilung lässt der Validierung vielleicht nur wenige.</translation>
    </message>
    <message>
        <source>Accuracy says little</source>
        <translation>Genauigkeit sagt wenig</translation>
    </message>
    <message>
        <source>Always answering &quot;{0}&quot; already scores {1} %.</source>
        <translation>Immer „{0}“ zu antworten erreicht schon {1} %.</translation>
    </message>
    <message>
        <source>Watch F1 instead</source>
        <translation>Stattdessen F1 beobachten</translation>
    </message>
    <message>
        <source>Accuracy is what is watched, and one class makes up more than 80 % of the training rows: a useless model scores as high.</source>
        <translation>Beobachtet wird die Genauigkeit, und eine Klasse macht mehr als 80 % der Trainingszeilen aus: Ein nutzloses Modell erreicht ebenso viel.</translation>
    </message>
    <message>
        <source>ROC-AUC of a rare event</source>
        <translation>ROC-AUC bei seltenem Ereignis</translation>
    </message>
    <message>
        <source>ROC-AUC looks good even when most alarms are false.</source>
        <translation>ROC-AUC sieht auch dann gut aus, wenn die meisten Alarme falsch sind.</translation>
    </message>
    <message>
        <source>Add PR-AUC, recall and FPR</source>
        <translation>PR-AUC, Trefferquote und FPR hinzufügen</translation>
    </message>
    <message>
        <source>With few positives a small false positive rate is still many false alarms; the area under the precision–recall curve shows them.</source>
        <translation>Bei wenigen Positiven bedeutet auch eine kleine Falsch-positiv-Rate viele Fehlalarme; die Fläche unter der Präzision-Trefferquote-Kurve zeigt sie.</translation>
    </message>
    <message>
        <source>Positive class is the common one</source>
        <translation>Positive Klasse ist die häufige</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; counts as a hit although it is the common class: recall and precision speak of it.</source>
        <translation>„{0}“ zählt als Treffer, obwohl es die häufige Klasse ist: Trefferquote und Präzision sprechen von ihr.</translation>
    </message>
    <message>
        <source>Precision, recall and F1 are those of the second class by name. Where it makes up more than 80 % of the rows they look good whatever the model does; give the rarer class the later name, such as 1.</source>
        <translation>Präzision, Trefferquote und F1 gelten der dem Namen nach zweiten Klasse. Macht sie mehr als 80 % der Zeilen aus, sehen sie gut aus, was das Modell auch tut; der selteneren Klasse den späteren Namen geben, etwa 1.</translation>
    </message>
    <message>
        <source>Batches without a positive</source>
        <translation>Batches ohne Positives</translation>
    </message>
    <message>
        <source>Most batches contain no positive row.</source>
        <translation>Die meisten Batches enthalten keine positive Zeile.</translation>
    </message>
    <message>
        <source>Set larger batches</source>
        <translation>Größere Batches setzen</translation>
    </message>
    <message>
        <source>Batch size times the share of positives is below one: most steps learn to say no.</source>
        <translation>Batchgröße mal Anteil der Positiven liegt unter eins: Die meisten Schritte lernen, nein zu sagen.</translation>
    </message>
    <message>
        <source>Class weights with very few positives</source>
        <translation>Klassengewichte bei sehr wenigen Positiven</translation>
    </message>
    <message>
        <source>With so few positives, class weights mostly raise false alarms.</source>
        <translation>Bei so wenigen Positiven steigern Klassengewichte meist nur die Fehlalarme.</translation>
    </message>
    <message>
        <source>Switch the class weights off</source>
        <translation>Die Klassengewichte ausschalten</translation>
    </message>
    <message>
        <source>Below two positives in a hundred, class weights act like another threshold and blur the probabilities. Choose the threshold afterwards instead.</source>
        <translation>Unter zwei Positiven von hundert wirken Klassengewichte wie eine andere Schwelle und verwischen die Wahrscheinlichkeiten. Lieber danach die Schwelle wählen.</translation>
    </message>
    <message>
        <source>Class weights swapped</source>
        <translation>Klassengewichte vertauscht</translation>
    </message>
    <message>
        <source>The class weights are the wrong way round.</source>
        <translation>Die Klassengewichte sind verkehrt herum.</translation>
    </message>
    <message>
        <source>Balance them</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>The rarer class has the smaller weight: it counts even less than its rows.</source>
        <translation>Die seltenere Klasse hat das kleinere Gewicht: Sie zählt noch weniger als ihre Zeilen.</translation>
    </message>
    <message>
        <source>Made-up rows mislead</source>
        <translation>Erfundene Zeilen führen irre</translation>
    </message>
    <message>
        <source>Made-up rows ignore time and mislead on extreme imbalance.</source>
        <translation>Erfundene Zeilen missachten die Zeit und führen bei extremem Ungleichgewicht irre.</translation>
    </message>
    <message>
        <source>Repeat real rows instead</source>
        <translation>Stattdessen echte Zeilen wiederholen</translation>
    </message>
    <message>
        <source>SMOTE mixes neighbouring rows of the rare class. Where rows follow each other in time, or positives are below two in a hundred, such rows exist nowhere.</source>
        <translation>SMOTE mischt benachbarte Zeilen der seltenen Klasse. Wo Zeilen zeitlich aufeinander folgen oder Positive unter zwei von hundert sind, gibt es solche Zeilen nirgends.</translation>
    </message>
    <message>
        <source>Near copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Most positive rows are now near copies of a few real ones.</source>
        <translation>Die meisten positiven Zeilen sind jetzt Beinahe-Kopien weniger echter.</translation>
    </message>
    <message>
        <source>Use 5 neighbours</source>
        <translation>5 Nachbarn verwenden</translation>
    </message>
    <message>
        <source>SMOTE with a single neighbour puts all new rows on the lines between pairs.</source>
        <translation>SMOTE mit einem einzigen Nachbarn legt alle neuen Zeilen auf die Linien zwischen Paaren.</translation>
    </message>
    <message>
        <source>Few validation positives</source>
        <translation>Wenige Positive in der Validierung</translation>
    </message>
    <message>
        <source>One hit more or less moves recall by {0} points.</source>
        <translation>Ein Treffer mehr oder weniger verschiebt die Trefferquote um {0} Punkte.</translation>
    </message>
    <message>
        <source>Fewer than 50 validation rows are positive. Splitting by class at least keeps their share; cross-validation uses every row once.</source>
        <translation>Weniger als 50 Validierungszeilen sind positiv. Nach Klasse aufzuteilen erhält wenigstens ihren Anteil; Kreuzvalidierung verwendet jede Zeile einmal.</translation>
    </message>
    <message>
        <source>Summed gradients</source>
        <translation>Summierte Gradienten</translation>
    </message>
    <message>
        <source>Summed gradients make each step {0} times larger.</source>
        <translation>Summierte Gradienten machen jeden Schritt {0}-mal größer.</translation>
    </message>
    <message>
        <source>Use the mean</source>
        <translation>Das Mittel verwenden</translation>
    </message>
    <message>
        <source>The loss adds up over the rows of a batch instead of taking their mean: a learning rate that suits the mean is too large by the batch size.</source>
        <translation>Der Verlust summiert über die Zeilen eines Batches, statt ihr Mittel zu nehmen: Eine Lernrate, die zum Mittel passt, ist um die Batchgröße zu groß.</translation>
    </message>
    <message>
        <source>Unusual learning rate</source>
        <translation>Ungewöhnliche Lernrate</translation>
    </message>
    <message>
        <source>A learning rate of {0} is unusual for {1}.</source>
        <translation>Eine Lernrate von {0} ist ungewöhnlich für {1}.</translation>
    </message>
    <message>
        <source>Set {2}</source>
        <translation>{2} setzen</translation>
    </message>
    <message>
        <source>Usual are 0.0001 to 0.01 for Adam and its relatives and 0.001 to 0.5 for SGD; far above, training diverges, far below, it stands still.</source>
        <translation>Üblich sind 0.0001 bis 0.01 für Adam und Verwandte und 0.001 bis 0.5 für SGD; weit darüber divergiert das Training, weit darunter steht es still.</translation>
    </message>
    <message>
        <source>Optimiser of the first run</source>
        <translation>Optimierer des ersten Laufs</translation>
    </message>
    <message>
        <source>Adam is the usual start; SGD with Nesterov momentum is the alternative.</source>
        <translation>Adam ist der übliche Anfang; SGD mit Nesterov-Momentum ist die Alternative.</translation>
    </message>
    <message>
        <source>Switch to Adam 0.001</source>
        <translation>Auf Adam 0.001 umstellen</translation>
    </message>
    <message>
        <source>The project has not been trained yet and uses another optimiser than Adam.</source>
        <translation>Das Projekt wurde noch nicht trainiert und verwendet einen anderen Optimierer als Adam.</translation>
    </message>
    <message>
        <source>Finer settings first</source>
        <translation>Feinere Einstellungen zuerst</translation>
    </message>
    <message>
        <source>Tune the learning rate before the finer settings of {0}.</source>
        <translation>Die Lernrate vor den feineren Einstellungen von {0} abstimmen.</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>β or ρ of the optimiser was changed while the learning rate is still the default: it matters more.</source>
        <translation>β oder ρ des Optimierers wurde geändert, während die Lernrate noch die Vorgabe ist: Sie ist wichtiger.</translation>
    </message>
    <message>
        <source>Solver and a large model</source>
        <translation>Löser und ein großes Modell</translation>
    </message>
    <message>
        <source>{0} needs the full batch and a small model.</source>
        <translation>{0} braucht alle Zeilen im Batch und ein kleines Modell.</translation>
    </message>
    <message>
        <source>Switch to Adam</source>
        <translation>Auf Adam umstellen</translation>
    </message>
    <message>
        <source>L-BFGS keeps many copies of all weights, Levenberg–Marquardt solves a system as large as their number, and only for a squared loss.</source>
        <translation>L-BFGS hält viele Kopien aller Gewichte, Levenberg–Marquardt löst ein System so groß wie deren Zahl, und nur für einen quadratischen Verlust.</translation>
    </message>
    <message>
        <source>All rows in each step</source>
        <translation>Alle Zeilen in jedem Schritt</translation>
    </message>
    <message>
        <source>Using all rows in every step is slow here.</source>
        <translation>Alle Zeilen in jedem Schritt zu verwenden ist hier langsam.</translation>
    </message>
    <message>
        <source>Set batches of 128</source>
        <translation>Batches zu 128 setzen</translation>
    </message>
    <message>
        <source>A batch holds all of more than 10,000 training rows: one epoch is one step.</source>
        <translation>Ein Batch enthält alle von mehr als 10000 Trainingszeilen: Eine Epoche ist ein Schritt.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Usual batch sizes are 16 (balanced) or 128 (imbalanced).</source>
        <translation>Übliche Batchgrößen sind 16 (ausgewogen) oder 128 (unausgewogen).</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>{0} setzen</translation>
    </message>
    <message>
        <source>The batch size is no power of two; processors like those best.</source>
        <translation>Die Batchgröße ist keine Zweierpotenz; die liegen Prozessoren am besten.</translation>
    </message>
    <message>
        <source>Rows not shuffled</source>
        <translation>Zeilen nicht gemischt</translation>
    </message>
    <message>
        <source>Batches in file order bias each step.</source>
        <translation>Batches in Dateireihenfolge verzerren jeden Schritt.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>The rows do not depend on each other, and each epoch takes them in the same order: neighbours in the file share their batches.</source>
        <translation>Die Zeilen hängen nicht voneinander ab, und jede Epoche nimmt sie in derselben Reihenfolge: Nachbarn in der Datei teilen sich ihre Batches.</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>About {0} % of the rows are skipped in each epoch.</source>
        <translation>Etwa {0} % der Zeilen werden in jeder Epoche übersprungen.</translation>
    </message>
    <message>
        <source>Take every row once</source>
        <translation>Jede Zeile einmal nehmen</translation>
    </message>
    <message>
        <source>Full batches only leaves out the last rows of an epoch; drawing with replacement misses more than a third of them.</source>
        <translation>„Nur volle Batches“ lässt die letzten Zeilen einer Epoche aus; Ziehen mit Zurücklegen verpasst mehr als ein Drittel.</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>{0} epochs is a trial run; 100 is a usual start.</source>
        <translation>{0} Epochen sind ein Probelauf; 100 sind ein üblicher Anfang.</translation>
    </message>
    <message>
        <source>Set 100</source>
        <translation>100 setzen</translation>
    </message>
    <message>
        <source>Fewer than ten passes over the training rows are planned.</source>
        <translation>Weniger als zehn Durchgänge durch die Trainingszeilen sind geplant.</translation>
    </message>
    <message>
        <source>No validation rows</source>
        <translation>Keine Validierungszeilen</translation>
    </message>
    <message>
        <source>Without validation rows overfitting stays invisible.</source>
        <translation>Ohne Validierungszeilen bleibt Overfitting unsichtbar.</translation>
    </message>
    <message>
        <source>Split 64/16/20</source>
        <translation>64/16/20 aufteilen</translation>
    </message>
    <message>
        <source>All rows are training or test rows: nothing shows during training whether the network learns or memorises.</source>
        <translation>Alle Zeilen sind Trainings- oder Testzeilen: Im Training zeigt nichts, ob das Netz lernt oder sich nur merkt.</translation>
    </message>
    <message>
        <source>No test rows</source>
        <translation>Keine Testzeilen</translation>
    </message>
    <message>
        <source>No rows are kept for one honest final test.</source>
        <translation>Keine Zeilen bleiben für eine ehrliche Schlussprüfung.</translation>
    </message>
    <message>
        <source>Reserve 20 %</source>
        <translation>20 % zurücklegen</translation>
    </message>
    <message>
        <source>Validation rows choose epochs, settings and thresholds: their score is a little too good. Rows that nothing was chosen by give the honest one.</source>
        <translation>Validierungszeilen wählen Epochen, Einstellungen und Schwellen: Ihr Wert ist etwas zu gut. Zeilen, nach denen nichts gewählt wurde, geben den ehrlichen.</translation>
    </message>
    <message>
        <source>The answer among the inputs</source>
        <translation>Die Antwort unter den Eingaben</translation>
    </message>
    <message>
        <source>Column {0} is the answer itself.</source>
        <translation>Spalte {0} ist die Antwort selbst.</translation>
    </message>
    <message>
        <source>Each value of the column stands for one value of the target in all rows: the network would only copy it, and fail where it is not known.</source>
        <translation>Jeder Wert der Spalte steht in allen Zeilen für einen Wert des Ziels: Das Netz würde ihn nur abschreiben und versagen, wo er nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Too good an input</source>
        <translation>Eine zu gute Eingabe</translation>
    </message>
    <message>
        <source>Column {0} predicts the target almost perfectly; check where it comes from.</source>
        <translation>Spalte {0} sagt das Ziel fast perfekt vorher; prüfen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Leave {0} out for a test run</source>
        <translation>{0} für einen Testlauf weglassen</translation>
    </message>
    <message>
        <source>One input alone reaches an AUC or R² above 0.995. Often it was written down after the answer was known.</source>
        <translation>Eine Eingabe allein erreicht eine AUC oder ein R² über 0.995. Oft wurde sie erst notiert, als die Antwort bekannt war.</translation>
    </message>
    <message>
        <source>Row numbers as input</source>
        <translation>Zeilennummern als Eingabe</translation>
    </message>
    <message>
        <source>Column {0} looks like a row number.</source>
        <translation>Spalte {0} sieht nach einer Zeilennummer aus.</translation>
    </message>
    <message>
        <source>Almost every row has a value of its own, in whole numbers or text: the network can learn rows by it, and it means nothing for new ones.</source>
        <translation>Fast jede Zeile hat einen eigenen Wert, als ganze Zahl oder Text: Das Netz kann Zeilen daran auswendig lernen, und für neue bedeutet er nichts.</translation>
    </message>
    <message>
        <source>Random split of a series</source>
        <translation>Zufällige Aufteilung einer Zeitreihe</translation>
    </message>
    <message>
        <source>The future would help to predict the past.</source>
        <translation>Die Zukunft würde helfen, die Vergangenheit vorherzusagen.</translation>
    </message>
    <message>
        <source>Split in time order</source>
        <translation>In zeitlicher Folge aufteilen</translation>
    </message>
    <message>
        <source>Groups in several splits</source>
        <translation>Gruppen in mehreren Teilen</translation>
    </message>
    <message>
        <source>The same {0} is in training and validation: {1} of them.</source>
        <translation>Dieselben Werte von {0} sind in Training und Validierung: {1} davon.</translation>
    </message>
    <message>
        <source>Split by {0}</source>
        <translation>Nach {0} aufteilen</translation>
    </message>
    <message>
        <source>Rows of one group (patient, machine, customer) resemble each other. If some of them were trained on, the others are no test.</source>
        <translation>Zeilen einer Gruppe (Patient, Maschine, Kunde) ähneln einander. Wurde auf einigen trainiert, sind die anderen keine Prüfung.</translation>
    </message>
    <message>
        <source>Equal rows in two splits</source>
        <translation>Gleiche Zeilen in zwei Teilen</translation>
    </message>
    <message>
        <source>{0} rows for validation and test are copies of training rows.</source>
        <translation>{0} Zeilen für Validierung und Test sind Kopien von Trainingszeilen.</translation>
    </message>
    <message>
        <source>A row that was trained on tests nothing. Take copies out of the file, or split by a column that is equal in them.</source>
        <translation>Eine Zeile, auf der trainiert wurde, prüft nichts. Kopien aus der Datei nehmen oder nach einer Spalte aufteilen, die in ihnen gleich ist.</translation>
    </message>
    <message>
        <source>Class shares differ</source>
        <translation>Klassenanteile verschieden</translation>
    </message>
    <message>
        <source>The splits have different shares of class {0}.</source>
        <translation>Die Teile haben verschiedene Anteile der Klasse {0}.</translation>
    </message>
    <message>
        <source>Split by class</source>
        <translation>Nach Klasse aufteilen</translation>
    </message>
    <message>
        <source>A class makes up a share of the validation or test rows that differs by more than a fifth from that of the training rows: scores are hard to compare.</source>
        <translation>Der Anteil einer Klasse an den Validierungs- oder Testzeilen weicht um mehr als ein Fünftel von dem der Trainingszeilen ab: Werte sind schwer zu vergleichen.</translation>
    </message>
    <message>
        <source>Class missing from a split</source>
        <translation>Klasse fehlt in einem Teil</translation>
    </message>
    <message>
        <source>Class {0} is missing in the {1} rows.</source>
        <translation>Klasse {0} fehlt in den Zeilen für {1}.</translation>
    </message>
    <message>
        <source>A class that is not in the training rows cannot be learnt, and one that is not in the validation or test rows cannot be judged.</source>
        <translation>Eine Klasse, die in den Trainingszeilen fehlt, lässt sich nicht lernen, und eine, die in Validierungs- oder Testzeilen fehlt, nicht beurteilen.</translation>
    </message>
    <message>
        <source>One split of few rows</source>
        <translation>Eine Aufteilung weniger Zeilen</translation>
    </message>
    <message>
        <source>With few rows one split is a lottery.</source>
        <translation>Bei wenigen Zeilen ist eine einzige Aufteilung ein Glücksspiel.</translation>
    </message>
    <message>
        <source>Hold out one of five folds</source>
        <translation>Einen von fünf Folds zurückhalten</translation>
    </message>
    <message>
        <source>Fewer than 2000 rows are split once: scores move by points from one split to the next. Cross-validation judges every row once.</source>
        <translation>Weniger als 2000 Zeilen sind einmal aufgeteilt: Werte schwanken von Aufteilung zu Aufteilung um Punkte. Kreuzvalidierung beurteilt jede Zeile einmal.</translation>
    </message>
    <message>
        <source>Shuffled folds of a series</source>
        <translation>Gemischte Folds einer Zeitreihe</translation>
    </message>
    <message>
        <source>Shuffled folds mix past and future.</source>
        <translation>Gemischte Folds vermengen Vergangenheit und Zukunft.</translation>
    </message>
    <message>
        <source>Use folds that go forward in time</source>
        <translation>Zeitlich fortschreitende Folds verwenden</translation>
    </message>
    <message>
        <source>The rows have a time, and folds are drawn from all of it: each is judged by what was learnt from its future.</source>
        <translation>Die Zeilen haben eine Zeit, und Folds werden aus der ganzen gezogen: Jeder wird nach dem beurteilt, was aus seiner Zukunft gelernt wurde.</translation>
    </message>
    <message>
        <source>What this fix changes is no longer there: look at the list of problems again.</source>
        <translation>Was diese Korrektur ändert, gibt es nicht mehr: Die Liste der Probleme neu ansehen.</translation>
    </message>
    <message>
        <source>Sets {0} of {1} to {2}.</source>
        <translation>Setzt {0} von {1} auf {2}.</translation>
    </message>
    <message>
        <source>Inserts {0} after {1}.</source>
        <translation>Fügt {0} nach {1} ein.</translation>
    </message>
    <message>
        <source>Inserts {0} before {1}.</source>
        <translation>Fügt {0} vor {1} ein.</translation>
    </message>
    <message>
        <source>Removes {0}.</source>
        <translation>Entfernt {0}.</translation>
    </message>
    <message>
        <source>Replaces {0} by {1}.</source>
        <translation>Ersetzt {0} durch {1}.</translation>
    </message>
    <message>
        <source>Connects {0} to {1}.</source>
        <translation>Verbindet {0} mit {1}.</translation>
    </message>
    <message>
        <source>Adds the preparation step {0}.</source>
        <translation>Fügt den Vorbereitungsschritt {0} hinzu.</translation>
    </message>
    <message>
        <source>Replaces the step {0} by {1}.</source>
        <translation>Ersetzt den Schritt {0} durch {1}.</translation>
    </message>
    <message>
        <source>Sets {0} of the step {1} to {2}.</source>
        <translation>Setzt {0} des Schritts {1} auf {2}.</translation>
    </message>
    <message>
        <source>Removes the step {0}.</source>
        <translation>Entfernt den Schritt {0}.</translation>
    </message>
    <message>
        <source>Moves the step {0} to place {1}.</source>
        <translation>Verschiebt den Schritt {0} an Stelle {1}.</translation>
    </message>
    <message>
        <source>Leaves out the column {0}.</source>
        <translation>Lässt die Spalte {0} weg.</translation>
    </message>
    <message>
        <source>Sets {0} to {1}.</source>
        <translation>Setzt {0} auf {1}.</translation>
    </message>
    <message>
        <source>Splits the rows by {0}.</source>
        <translation>Teilt die Zeilen nach {0} auf.</translation>
    </message>
    <message>
        <source>Share of empty cells from which a column can hardly help</source>
        <translation>Anteil leerer Zellen, ab dem eine Spalte kaum helfen kann</translation>
    </message>
    <message>
        <source>Largest absolute value of unscaled inputs</source>
        <translation>Größter Betrag unskalierter Eingaben</translation>
    </message>
    <message>
        <source>Largest by smallest standard deviation of unscaled inputs</source>
        <translation>Größte durch kleinste Standardabweichung unskalierter Eingaben</translation>
    </message>
    <message>
        <source>Share of values beyond six standard deviations</source>
        <translation>Anteil der Werte jenseits von sechs Standardabweichungen</translation>
    </message>
    <message>
        <source>Share of values outside the widened range of the training rows</source>
        <translation>Anteil der Werte außerhalb des erweiterten Bereichs der Trainingszeilen</translation>
    </message>
    <message>
        <source>Correlation from which two columns say the same</source>
        <translation>Korrelation, ab der zwei Spalten dasselbe sagen</translation>
    </message>
    <message>
        <source>Training rows below which classic models often do as well</source>
        <translation>Trainingszeilen, unter denen klassische Modelle oft ebenso gut sind</translation>
    </message>
    <message>
        <source>Share of categories among the columns of a mixed table</source>
        <translation>Anteil der Kategorien an den Spalten einer gemischten Tabelle</translation>
    </message>
    <message>
        <source>Training rows below which boosted trees suit mixed tables</source>
        <translation>Trainingszeilen, unter denen geboostete Bäume zu gemischten Tabellen passen</translation>
    </message>
    <message>
        <source>Share of rows that are copies of others</source>
        <translation>Anteil der Zeilen, die Kopien anderer sind</translation>
    </message>
    <message>
        <source>Share of positives below which an event counts as rare</source>
        <translation>Anteil der Positiven, unter dem ein Ereignis als selten gilt</translation>
    </message>
    <message>
        <source>Share of positives below which class weights and made-up rows mislead</source>
        <translation>Anteil der Positiven, unter dem Klassengewichte und erfundene Zeilen irreführen</translation>
    </message>
    <message>
        <source>Distinct values of a target up to which it looks like classes</source>
        <translation>Verschiedene Werte eines Ziels, bis zu denen es nach Klassen aussieht</translation>
    </message>
    <message>
        <source>Training rows that each class should have</source>
        <translation>Trainingszeilen, die jede Klasse haben sollte</translation>
    </message>
    <message>
        <source>Hidden layers of a first run</source>
        <translation>Verborgene Schichten eines ersten Laufs</translation>
    </message>
    <message>
        <source>Parameters per training row</source>
        <translation>Parameter je Trainingszeile</translation>
    </message>
    <message>
        <source>Inputs of a dense layer behind flatten</source>
        <translation>Eingänge einer dichten Schicht hinter flatten</translation>
    </message>
    <message>
        <source>Weights of a dense layer behind flatten</source>
        <translation>Gewichte einer dichten Schicht hinter flatten</translation>
    </message>
    <message>
        <source>Units of an only hidden layer</source>
        <translation>Einheiten einer einzigen verborgenen Schicht</translation>
    </message>
    <message>
        <source>Plain layers in a row without skip or normalisation</source>
        <translation>Einfache Schichten in Folge ohne Abkürzung oder Normalisierung</translation>
    </message>
    <message>
        <source>Hidden layers with sigmoid or tanh in a row</source>
        <translation>Verborgene Schichten mit Sigmoid oder tanh in Folge</translation>
    </message>
    <message>
        <source>Hidden layers from which selu pays off</source>
        <translation>Verborgene Schichten, ab denen sich selu lohnt</translation>
    </message>
    <message>
        <source>Spread of the first pre-activations with sigmoid or tanh</source>
        <translation>Streuung der ersten Voraktivierungen mit Sigmoid oder tanh</translation>
    </message>
    <message>
        <source>Spread of the first pre-activations with other activations</source>
        <translation>Streuung der ersten Voraktivierungen mit anderen Aktivierungen</translation>
    </message>
    <message>
        <source>Parameters of a small network</source>
        <translation>Parameter eines kleinen Netzes</translation>
    </message>
    <message>
        <source>Dropout of hidden layers</source>
        <translation>Dropout verborgener Schichten</translation>
    </message>
    <message>
        <source>Rows per batch for batch normalisation</source>
        <translation>Zeilen je Batch für Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Patience of early stopping in epochs</source>
        <translation>Geduld des frühen Stoppens in Epochen</translation>
    </message>
    <message>
        <source>Share of the largest class from which accuracy says little</source>
        <translation>Anteil der größten Klasse, ab dem die Genauigkeit wenig sagt</translation>
    </message>
    <message>
        <source>Positive validation rows</source>
        <translation>Positive Validierungszeilen</translation>
    </message>
    <message>
        <source>Positive validation rows, for a warning</source>
        <translation>Positive Validierungszeilen, für eine Warnung</translation>
    </message>
    <message>
        <source>Largest learning rate of Adam and its relatives</source>
        <translation>Größte Lernrate von Adam und Verwandten</translation>
    </message>
    <message>
        <source>Largest learning rate of SGD</source>
        <translation>Größte Lernrate von SGD</translation>
    </message>
    <message>
        <source>Smallest learning rate</source>
        <translation>Kleinste Lernrate</translation>
    </message>
    <message>
        <source>Parameters that L-BFGS suits</source>
        <translation>Parameter, zu denen L-BFGS passt</translation>
    </message>
    <message>
        <source>Parameters that Levenberg–Marquardt suits</source>
        <translation>Parameter, zu denen Levenberg–Marquardt passt</translation>
    </message>
    <message>
        <source>Rows of a batch that holds all of them</source>
        <translation>Zeilen eines Batches, der alle enthält</translation>
    </message>
    <message>
        <source>Share of rows that an epoch leaves out</source>
        <translation>Anteil der Zeilen, die eine Epoche auslässt</translation>
    </message>
    <message>
        <source>Epochs of a trial run</source>
        <translation>Epochen eines Probelaufs</translation>
    </message>
    <message>
        <source>AUC or R² of a single column that predicts too well</source>
        <translation>AUC oder R² einer einzelnen Spalte, die zu gut vorhersagt</translation>
    </message>
    <message>
        <source>Share of distinct values of a row number</source>
        <translation>Anteil verschiedener Werte einer Zeilennummer</translation>
    </message>
    <message>
        <source>Share of rows with a copy in another split</source>
        <translation>Anteil der Zeilen mit einer Kopie in einem anderen Teil</translation>
    </message>
    <message>
        <source>Relative difference of a class&apos;s share between splits</source>
        <translation>Relativer Unterschied des Anteils einer Klasse zwischen den Teilen</translation>
    </message>
    <message>
        <source>Share of the free memory that a run may take</source>
        <translation>Anteil des freien Speichers, den ein Lauf belegen darf</translation>
    </message>
    <message>
        <source>Share of the free memory from which a run is refused</source>
        <translation>Anteil des freien Speichers, ab dem ein Lauf abgelehnt wird</translation>
    </message>
    <message>
        <source>Rows below which one split is a lottery</source>
        <translation>Zeilen, unter denen eine einzige Aufteilung ein Glücksspiel ist</translation>
    </message>
    <message>
        <source>Natural bounds lost</source>
        <translation>Natürliche Grenzen verloren</translation>
    </message>
    <message>
        <source>{0} of these inputs have natural bounds; min–max scaling keeps them.</source>
        <translation>{0} dieser Eingaben haben natürliche Grenzen; Min-Max-Skalierung behält sie.</translation>
    </message>
    <message>
        <source>Scale to 0 … 1</source>
        <translation>Auf 0 … 1 skalieren</translation>
    </message>
    <message>
        <source>The columns are never negative and the decoder answers between 0 and 1, but the scaler centres them: half of the values lie below 0.</source>
        <translation>Die Spalten sind nie negativ, und der Decoder antwortet zwischen 0 und 1, doch die Skalierung zentriert sie: Die Hälfte der Werte liegt unter 0.</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Zu weit voraus</translation>
    </message>
    <message>
        <source>Looking {0} steps ahead leaves less than half of the signal: {1} of a correlation of {2}.</source>
        <translation>{0} Schritte vorauszublicken lässt weniger als die Hälfte des Signals: {1} von einer Korrelation von {2}.</translation>
    </message>
    <message>
        <source>Look {3} ahead</source>
        <translation>Um {3} vorausblicken</translation>
    </message>
    <message>
        <source>The largest correlation of an input with the event falls with the label shift: at this one less than half is left of what it is one row ahead.</source>
        <translation>Die größte Korrelation einer Eingabe mit dem Ereignis sinkt mit der Label-Verschiebung: Bei dieser bleibt weniger als die Hälfte dessen, was sie eine Zeile voraus ist.</translation>
    </message>
    <message>
        <source>Sequences of one step</source>
        <translation>Folgen aus einem Schritt</translation>
    </message>
    <message>
        <source>A window of one row gives the recurrent layer nothing to remember.</source>
        <translation>Ein Fenster von einer Zeile gibt der rekurrenten Schicht nichts zum Erinnern.</translation>
    </message>
    <message>
        <source>The recurrent layer receives a single time step: it computes what a dense layer would. Five steps are a usual start.</source>
        <translation>Die rekurrente Schicht bekommt einen einzigen Zeitschritt: Sie berechnet, was eine dichte Schicht berechnen würde. Fünf Schritte sind ein üblicher Anfang.</translation>
    </message>
    <message>
        <source>Pixels not scaled</source>
        <translation>Pixel nicht skaliert</translation>
    </message>
    <message>
        <source>Pixels are not scaled: they reach up to {0}.</source>
        <translation>Pixel sind nicht skaliert: Sie reichen bis {0}.</translation>
    </message>
    <message>
        <source>Divide by {1}</source>
        <translation>Durch {1} teilen</translation>
    </message>
    <message>
        <source>The inputs are pictures whose values are far above 1, and the recipe has no scaler. First weights are made for inputs of about 1.</source>
        <translation>Die Eingaben sind Bilder mit Werten weit über 1, und das Rezept hat keine Skalierung. Erste Gewichte sind für Eingaben um 1 gemacht.</translation>
    </message>
    <message>
        <source>Known problem of the data set</source>
        <translation>Bekanntes Problem des Datensatzes</translation>
    </message>
    <message>
        <source>This data set has a known problem.</source>
        <translation>Dieser Datensatz hat ein bekanntes Problem.</translation>
    </message>
    <message>
        <source>Its publishers or later readers warn of a column of this table. It is recognised by its size and its values, or by its names.</source>
        <translation>Seine Herausgeber oder spätere Leser warnen vor einer Spalte dieser Tabelle. Sie wird an ihrer Größe und ihren Werten oder an ihren Namen erkannt.</translation>
    </message>
    <message>
        <source>This data set has a known problem: column {0} of the Boston housing table (B) is computed from the share of Black residents, which is why libraries withdrew the table.</source>
        <translation>Dieser Datensatz hat ein bekanntes Problem: Spalte {0} der Boston-Housing-Tabelle (B) ist aus dem Anteil schwarzer Einwohner berechnet; deshalb haben Bibliotheken die Tabelle zurückgezogen.</translation>
    </message>
    <message>
        <source>This data set has a known problem: column {0} is the length of the call, which is known only when the answer is, and nearly decides it.</source>
        <translation>Dieser Datensatz hat ein bekanntes Problem: Spalte {0} ist die Dauer des Anrufs, die man erst kennt, wenn man die Antwort kennt, und die sie fast entscheidet.</translation>
    </message>
    <message>
        <source>No dense layer at the end</source>
        <translation>Keine dichte Schicht am Ende</translation>
    </message>
    <message>
        <source>The network should end in a Dense layer.</source>
        <translation>Das Netz sollte mit einer Dense-Schicht enden.</translation>
    </message>
    <message>
        <source>Append Dense with {0} units</source>
        <translation>Dense mit {0} Einheiten anhängen</translation>
    </message>
    <message>
        <source>The last trainable layer is recurrent: its state, bounded by its activation, would have to be the answer itself.</source>
        <translation>Die letzte trainierbare Schicht ist rekurrent: Ihr Zustand, durch ihre Aktivierung begrenzt, müsste selbst die Antwort sein.</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>Training geht weiter</translation>
    </message>
    <message>
        <source>Training continues from epoch {0}; press Reset to start afresh.</source>
        <translation>Das Training geht ab Epoche {0} weiter; „Gewichte zurücksetzen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>The weights of an earlier run are loaded: the next one goes on from them and is not comparable with one from new weights.</source>
        <translation>Die Gewichte eines früheren Laufs sind geladen: Der nächste setzt sie fort und ist nicht mit einem aus neuen Gewichten vergleichbar.</translation>
    </message>
    <message>
        <source>Learning rate never varied</source>
        <translation>Lernrate nie verändert</translation>
    </message>
    <message>
        <source>The learning rate is the first thing to tune; all {0} runs used {1}.</source>
        <translation>Die Lernrate ist das Erste, was man einstellt; alle {0} Läufe verwendeten {1}.</translation>
    </message>
    <message>
        <source>Every run of this project had the same learning rate. Look for the largest one at which the loss still falls and take half of it.</source>
        <translation>Jeder Lauf dieses Projekts hatte dieselbe Lernrate. Die größte suchen, bei der der Verlust noch sinkt, und die Hälfte davon nehmen.</translation>
    </message>
    <message>
        <source>Another batch size, the same learning rate</source>
        <translation>Andere Batchgröße, gleiche Lernrate</translation>
    </message>
    <message>
        <source>The batch size went from {0} to {1} and the learning rate stayed: a smaller batch usually needs a smaller learning rate.</source>
        <translation>Die Batchgröße ging von {0} auf {1}, und die Lernrate blieb: Ein kleinerer Batch braucht meist eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Set the learning rate to {2}</source>
        <translation>Lernrate auf {2} setzen</translation>
    </message>
    <message>
        <source>The batch size changed at least fourfold against the last run. The noise of a step grows with the root of it: so should the learning rate shrink.</source>
        <translation>Die Batchgröße hat sich gegenüber dem letzten Lauf mindestens vervierfacht oder geviertelt. Das Rauschen eines Schritts wächst mit der Wurzel daraus: Ebenso sollte die Lernrate schrumpfen.</translation>
    </message>
    <message>
        <source>Several changes at once</source>
        <translation>Mehrere Änderungen zugleich</translation>
    </message>
    <message>
        <source>Change one thing at a time to learn what helped; since the last run: {0}.</source>
        <translation>Nur eines auf einmal ändern, um zu lernen, was half; seit dem letzten Lauf: {0}.</translation>
    </message>
    <message>
        <source>Two or more kinds of settings differ from those of the last run: if the score moves, none of them can claim it. The list of runs shows what each was set to.</source>
        <translation>Zwei oder mehr Arten von Einstellungen unterscheiden sich von denen des letzten Laufs: Ändert sich der Wert, lässt es sich keiner davon zuschreiben. Die Liste der Läufe zeigt, worauf jede gesetzt war.</translation>
    </message>
    <message>
        <source>Warm-up that does not rise</source>
        <translation>Anlauf, der nicht steigt</translation>
    </message>
    <message>
        <source>A warm-up should start low and rise; this one starts at {0}, and the learning rate is {1}.</source>
        <translation>Ein Anlauf sollte niedrig beginnen und steigen; dieser beginnt bei {0}, und die Lernrate ist {1}.</translation>
    </message>
    <message>
        <source>Rise from {2} to {1}</source>
        <translation>Von {2} auf {1} steigen</translation>
    </message>
    <message>
        <source>The first steps see untrained weights and wild gradients: a warm-up keeps them small. One that starts at or above the learning rate does the reverse.</source>
        <translation>Die ersten Schritte sehen untrainierte Gewichte und wilde Gradienten: Ein Anlauf hält sie klein. Einer, der bei der Lernrate oder darüber beginnt, tut das Gegenteil.</translation>
    </message>
    <message>
        <source>No sequence</source>
        <translation>Keine Folge</translation>
    </message>
    <message>
        <source>{0} needs windows: time steps × features.</source>
        <translation>{0} braucht Fenster: Zeitschritte × Merkmale.</translation>
    </message>
    <message>
        <source>A recurrent layer reads a sequence, a table of time steps and features for each sample, and receives something else.</source>
        <translation>Eine rekurrente Schicht liest eine Folge, für jede Zeile eine Tabelle aus Zeitschritten und Merkmalen, und bekommt etwas anderes.</translation>
    </message>
    <message>
        <source>Sequence not passed on</source>
        <translation>Folge nicht weitergegeben</translation>
    </message>
    <message>
        <source>{0} must pass its whole sequence on.</source>
        <translation>{0} muss die ganze Folge weitergeben.</translation>
    </message>
    <message>
        <source>Return sequences</source>
        <translation>Ganze Folge ausgeben</translation>
    </message>
    <message>
        <source>The next recurrent layer reads a sequence, and this one gives only its last state.</source>
        <translation>Die nächste rekurrente Schicht liest eine Folge, und diese gibt nur ihren letzten Zustand.</translation>
    </message>
    <message>
        <source>Only the last state is used</source>
        <translation>Nur der letzte Zustand wird genutzt</translation>
    </message>
    <message>
        <source>Handing all {0} time steps to the Dense layer often helps.</source>
        <translation>Der Dense-Schicht alle {0} Zeitschritte zu geben hilft oft.</translation>
    </message>
    <message>
        <source>Return sequences and flatten them</source>
        <translation>Ganze Folge ausgeben und flach machen</translation>
    </message>
    <message>
        <source>The last recurrent layer gives its state after the last step alone; what it knew on the way is lost.</source>
        <translation>Die letzte rekurrente Schicht gibt nur ihren Zustand nach dem letzten Schritt; was sie unterwegs wusste, geht verloren.</translation>
    </message>
    <message>
        <source>Elaborate first run</source>
        <translation>Aufwendiger erster Lauf</translation>
    </message>
    <message>
        <source>Start with two plain LSTM layers.</source>
        <translation>Mit zwei einfachen LSTM-Schichten beginnen.</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <source>More than two recurrent layers, or bidirectional, stateful and backward ones, before the project was trained once: there is nothing yet to compare them with.</source>
        <translation>Mehr als zwei rekurrente Schichten, oder bidirektionale, zustandsbehaftete und rückwärts laufende, bevor das Projekt einmal trainiert wurde: Noch gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Function of the gates</source>
        <translation>Funktion der Tore</translation>
    </message>
    <message>
        <source>Gates must stay between 0 and 1; {0} does not keep them there.</source>
        <translation>Tore müssen zwischen 0 und 1 bleiben; {0} hält sie nicht dort.</translation>
    </message>
    <message>
        <source>Set sigmoid</source>
        <translation>sigmoid setzen</translation>
    </message>
    <message>
        <source>A gate is the share of a value that passes. Only sigmoid and hard sigmoid answer with shares.</source>
        <translation>Ein Tor ist der Anteil eines Wertes, der durchkommt. Nur Sigmoid und harte Sigmoide antworten mit Anteilen.</translation>
    </message>
    <message>
        <source>Unbounded LSTM on raw inputs</source>
        <translation>Unbeschränktes LSTM auf rohen Eingaben</translation>
    </message>
    <message>
        <source>{0} inside an LSTM needs standardised inputs.</source>
        <translation>{0} in einem LSTM braucht standardisierte Eingaben.</translation>
    </message>
    <message>
        <source>The activation has no upper bound, and the memory adds up over the window: large inputs make it explode. Tanh would keep it in bounds.</source>
        <translation>Die Aktivierung hat keine obere Grenze, und das Gedächtnis summiert sich über das Fenster: Große Eingaben lassen es explodieren. Tanh hielte es in Grenzen.</translation>
    </message>
    <message>
        <source>Forget gate half shut</source>
        <translation>Vergessenstor halb geschlossen</translation>
    </message>
    <message>
        <source>Starting the forget gate at 1 helps memory.</source>
        <translation>Das Vergessenstor bei 1 zu beginnen hilft dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Set 1</source>
        <translation>1 setzen</translation>
    </message>
    <message>
        <source>With a bias of 0 the forget gate starts at one half: after ten steps a thousandth of the memory is left, and of its gradient.</source>
        <translation>Mit Bias 0 beginnt das Vergessenstor bei einer Hälfte: Nach zehn Schritten ist noch ein Tausendstel des Gedächtnisses übrig, und ebenso von seinem Gradienten.</translation>
    </message>
    <message>
        <source>Simple layer, long window</source>
        <translation>Einfache Schicht, langes Fenster</translation>
    </message>
    <message>
        <source>A simple recurrent layer forgets over {0} steps.</source>
        <translation>Eine einfache rekurrente Schicht vergisst über {0} Schritte.</translation>
    </message>
    <message>
        <source>Replace by LSTM</source>
        <translation>Durch LSTM ersetzen</translation>
    </message>
    <message>
        <source>The gradient of a simple recurrent layer shrinks or grows at every step; over more than twenty nothing reaches the start of the window.</source>
        <translation>Der Gradient einer einfachen rekurrenten Schicht schrumpft oder wächst bei jedem Schritt; über mehr als zwanzig erreicht nichts den Anfang des Fensters.</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>Langes Fenster</translation>
    </message>
    <message>
        <source>A window of {0} steps costs time and can blur the signal; convolution copes better.</source>
        <translation>Ein Fenster von {0} Schritten kostet Zeit und kann das Signal verwischen; Faltung kommt damit besser zurecht.</translation>
    </message>
    <message>
        <source>An LSTM walks through every step of the window one after the other. Above a hundred a shorter one, or convolution and pooling in front, usually does better.</source>
        <translation>Ein LSTM geht die Schritte des Fensters einen nach dem anderen durch. Über hundert ist ein kürzeres, oder Faltung und Pooling davor, meist besser.</translation>
    </message>
    <message>
        <source>Plain dropout beside an LSTM</source>
        <translation>Einfaches Dropout neben einem LSTM</translation>
    </message>
    <message>
        <source>Recurrent dropout usually works better in LSTMs than {0}.</source>
        <translation>Rekurrentes Dropout wirkt in LSTMs meist besser als {0}.</translation>
    </message>
    <message>
        <source>Set recurrent dropout 0.5</source>
        <translation>Rekurrentes Dropout 0.5 setzen</translation>
    </message>
    <message>
        <source>A dropout layer beside the LSTM drops other values at every step; recurrent dropout drops the same units of its memory throughout the window.</source>
        <translation>Eine Dropout-Schicht neben dem LSTM lässt bei jedem Schritt andere Werte aus; rekurrentes Dropout lässt im ganzen Fenster dieselben Einheiten seines Gedächtnisses aus.</translation>
    </message>
    <message>
        <source>Few epochs for recurrent dropout</source>
        <translation>Wenige Epochen für rekurrentes Dropout</translation>
    </message>
    <message>
        <source>Recurrent dropout needs more epochs than {0}.</source>
        <translation>Rekurrentes Dropout braucht mehr Epochen als {0}.</translation>
    </message>
    <message>
        <source>A part of the memory is missing in every pass: learning takes about twice as long.</source>
        <translation>In jedem Durchgang fehlt ein Teil des Gedächtnisses: Das Lernen dauert etwa doppelt so lang.</translation>
    </message>
    <message>
        <source>Backwards in a later layer</source>
        <translation>Rückwärts in einer späteren Schicht</translation>
    </message>
    <message>
        <source>Reading backwards makes sense only in the first recurrent layer, which is {0}.</source>
        <translation>Rückwärts zu lesen ist nur in der ersten rekurrenten Schicht sinnvoll, und das ist {0}.</translation>
    </message>
    <message>
        <source>Let {0} read backwards</source>
        <translation>{0} rückwärts lesen lassen</translation>
    </message>
    <message>
        <source>Behind another recurrent layer the end of the sequence already knows its start: turning it round only mixes the order up.</source>
        <translation>Hinter einer anderen rekurrenten Schicht kennt das Ende der Folge schon ihren Anfang: Umdrehen bringt nur die Reihenfolge durcheinander.</translation>
    </message>
    <message>
        <source>Reversed sequence</source>
        <translation>Umgekehrte Folge</translation>
    </message>
    <message>
        <source>The output sequence of {0} stays reversed for {1}.</source>
        <translation>Die Ausgabefolge von {0} bleibt für {1} umgekehrt.</translation>
    </message>
    <message>
        <source>A layer that reads backwards also gives its outputs in that order: the first one belongs to the last time step. A layer behind it that goes by the order sees time run backwards.</source>
        <translation>Eine Schicht, die rückwärts liest, gibt auch ihre Ausgaben in dieser Reihenfolge: Die erste gehört zum letzten Zeitschritt. Für eine Schicht dahinter, die auf die Reihenfolge achtet, läuft die Zeit rückwärts.</translation>
    </message>
    <message>
        <source>Needs the future</source>
        <translation>Braucht die Zukunft</translation>
    </message>
    <message>
        <source>A bidirectional layer needs the future, which is not available online, and {0} parameters instead of {1}.</source>
        <translation>Eine bidirektionale Schicht braucht die Zukunft, die es im laufenden Betrieb nicht gibt, und {0} Parameter statt {1}.</translation>
    </message>
    <message>
        <source>Use a one-way layer</source>
        <translation>Nur eine Richtung verwenden</translation>
    </message>
    <message>
        <source>The second direction starts at the end of the sequence: fine for whole sequences, impossible while one is still going on. It also doubles the parameters.</source>
        <translation>Die zweite Richtung beginnt am Ende der Folge: gut bei ganzen Folgen, unmöglich, solange eine noch läuft. Außerdem verdoppelt sie die Parameter.</translation>
    </message>
    <message>
        <source>Stateful without order</source>
        <translation>Mit Zustand, ohne Reihenfolge</translation>
    </message>
    <message>
        <source>A stateful layer needs ordered rows in equal batches.</source>
        <translation>Eine Schicht mit Zustand braucht geordnete Zeilen in gleich großen Batches.</translation>
    </message>
    <message>
        <source>Keep the order and equal batches</source>
        <translation>Reihenfolge und gleiche Batches behalten</translation>
    </message>
    <message>
        <source>The layer takes its memory from one batch to the next. With shuffled rows it is the memory of others, and a last batch of another size leaves some without.</source>
        <translation>Die Schicht nimmt ihr Gedächtnis von einem Batch in den nächsten mit. Bei gemischten Zeilen ist es das Gedächtnis anderer, und ein letzter Batch anderer Größe lässt einige ohne.</translation>
    </message>
    <message>
        <source>Stateful on a drifting series</source>
        <translation>Mit Zustand auf driftender Reihe</translation>
    </message>
    <message>
        <source>Stateful layers suit stationary series only; {0} moved by {1} standard deviations.</source>
        <translation>Schichten mit Zustand passen nur zu stationären Reihen; {0} verschob sich um {1} Standardabweichungen.</translation>
    </message>
    <message>
        <source>Use stateless windows</source>
        <translation>Fenster ohne Zustand verwenden</translation>
    </message>
    <message>
        <source>The mean of a column differs between the first and the second half of the rows by more than its standard deviation: a memory of the one misleads in the other.</source>
        <translation>Der Mittelwert einer Spalte unterscheidet sich zwischen der ersten und der zweiten Hälfte der Zeilen um mehr als ihre Standardabweichung: Ein Gedächtnis der einen führt in der anderen irre.</translation>
    </message>
    <message>
        <source>No gradient clipping</source>
        <translation>Keine Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Clipping guards recurrent nets against exploding gradients.</source>
        <translation>Begrenzung schützt rekurrente Netze vor explodierenden Gradienten.</translation>
    </message>
    <message>
        <source>Clip norm 1</source>
        <translation>Norm auf 1 begrenzen</translation>
    </message>
    <message>
        <source>The gradient of a recurrent layer is a product over all time steps: now and then it is huge, and one step undoes what was learnt.</source>
        <translation>Der Gradient einer rekurrenten Schicht ist ein Produkt über alle Zeitschritte: Ab und zu ist er riesig, und ein Schritt macht das Gelernte zunichte.</translation>
    </message>
    <message>
        <source>Dense layer behind flatten</source>
        <translation>Dichte Schicht hinter flatten</translation>
    </message>
    <message>
        <source>A usual size behind {1} flattened values is {0}.</source>
        <translation>Eine übliche Größe hinter {1} flach gelegten Werten ist {0}.</translation>
    </message>
    <message>
        <source>The dense layer behind flatten has more units than it receives values, or fewer than one for 64 of them. A quarter is a usual start.</source>
        <translation>Die dichte Schicht hinter flatten hat mehr Einheiten, als sie Werte bekommt, oder weniger als eine für 64 davon. Ein Viertel ist ein üblicher Anfang.</translation>
    </message>
    <message>
        <source>Code as large as the input</source>
        <translation>Code so groß wie die Eingabe</translation>
    </message>
    <message>
        <source>A code this large can simply copy the input: {0} values for {1}.</source>
        <translation>Ein so großer Code kann die Eingabe einfach kopieren: {0} Werte für {1}.</translation>
    </message>
    <message>
        <source>Add L1 0.01 on the code</source>
        <translation>Dem Code L1 0.01 geben</translation>
    </message>
    <message>
        <source>The code has as many values as the input and nothing holds it back: no penalty on it, no noise, no dropout. The network learns to pass everything through.</source>
        <translation>Der Code hat so viele Werte wie die Eingabe, und nichts hält ihn zurück: keine Strafe darauf, kein Rauschen, kein Dropout. Das Netz lernt, alles durchzureichen.</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Größe des Codes</translation>
    </message>
    <message>
        <source>A usual code size here is {0}.</source>
        <translation>Eine übliche Codegröße ist hier {0}.</translation>
    </message>
    <message>
        <source>The code is smaller than the input, but no power of two near half of it.</source>
        <translation>Der Code ist kleiner als die Eingabe, aber keine Zweierpotenz nahe ihrer Hälfte.</translation>
    </message>
    <message>
        <source>Decoder out of reach</source>
        <translation>Für den Decoder unerreichbar</translation>
    </message>
    <message>
        <source>The decoder cannot produce the values in the data: {0} does not reach from {1} to {2}.</source>
        <translation>Der Decoder kann die Werte in den Daten nicht erzeugen: {0} reicht nicht von {1} bis {2}.</translation>
    </message>
    <message>
        <source>Use {3}</source>
        <translation>{3} verwenden</translation>
    </message>
    <message>
        <source>The activation of the last layer limits what is rebuilt: sigmoid to 0 … 1, tanh to −1 … 1, ReLU to 0 and above. Standardised data want a linear one.</source>
        <translation>Die Aktivierung der letzten Schicht begrenzt, was rekonstruiert wird: Sigmoid auf 0 … 1, tanh auf −1 … 1, ReLU auf 0 und darüber. Standardisierte Daten verlangen eine lineare.</translation>
    </message>
    <message>
        <source>No linear end</source>
        <translation>Kein lineares Ende</translation>
    </message>
    <message>
        <source>A linear last layer calibrates the code and the output; {0} is {1}.</source>
        <translation>Eine lineare letzte Schicht kalibriert den Code und die Ausgabe; {0} ist {1}.</translation>
    </message>
    <message>
        <source>Append a linear Dense</source>
        <translation>Lineares Dense anhängen</translation>
    </message>
    <message>
        <source>The encoder or the decoder ends in a non-linear layer, which bends or cuts what it gives. A linear dense layer behind it brings the values back to scale.</source>
        <translation>Der Encoder oder der Decoder endet in einer nichtlinearen Schicht, die verbiegt oder abschneidet, was er gibt. Eine lineare dichte Schicht dahinter bringt die Werte zurück in den Maßstab.</translation>
    </message>
    <message>
        <source>Tied weights without an inverse</source>
        <translation>Gekoppelte Gewichte ohne Umkehrung</translation>
    </message>
    <message>
        <source>Tied weights make sense only for linear or invertible layers; {0} of {1} has no inverse.</source>
        <translation>Gekoppelte Gewichte sind nur bei linearen oder umkehrbaren Schichten sinnvoll; {0} von {1} hat keine Umkehrung.</translation>
    </message>
    <message>
        <source>Make {1} linear</source>
        <translation>{1} linear machen</translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights turned round. That undoes a layer only if its activation can be undone: ReLU and its like throw values away.</source>
        <translation>Der Decoder verwendet die Gewichte des Encoders umgedreht. Das kehrt eine Schicht nur um, wenn sich ihre Aktivierung umkehren lässt: ReLU und Ähnliche werfen Werte weg.</translation>
    </message>
    <message>
        <source>Constraint on the wrong side</source>
        <translation>Nebenbedingung auf der falschen Seite</translation>
    </message>
    <message>
        <source>The constraint {1} is on the wrong axis of {0}.</source>
        <translation>Die Nebenbedingung {1} liegt auf der falschen Achse von {0}.</translation>
    </message>
    <message>
        <source>Swap the axis</source>
        <translation>Achse tauschen</translation>
    </message>
    <message>
        <source>Components are the columns of an encoder&apos;s weights and the rows of a decoder&apos;s: these are to be of length 1 or at right angles.</source>
        <translation>Komponenten sind die Spalten der Gewichte eines Encoders und die Zeilen derer eines Decoders: Diese sollen die Länge 1 haben oder im rechten Winkel stehen.</translation>
    </message>
    <message>
        <source>Noise as large as the signal</source>
        <translation>Rauschen so groß wie das Signal</translation>
    </message>
    <message>
        <source>The noise is as large as the signal: a deviation of {0} on inputs of 1.</source>
        <translation>Das Rauschen ist so groß wie das Signal: eine Abweichung von {0} bei Eingaben von 1.</translation>
    </message>
    <message>
        <source>Set 0.2</source>
        <translation>0.2 setzen</translation>
    </message>
    <message>
        <source>The inputs are standardised, and noise with a larger deviation than theirs is added: little is left to learn from. 0.1 to 0.3 is usual.</source>
        <translation>Die Eingaben sind standardisiert, und Rauschen mit einer größeren Abweichung als ihrer kommt hinzu: Zum Lernen bleibt wenig. Üblich sind 0.1 bis 0.3.</translation>
    </message>
    <message>
        <source>Recurrent autoencoder</source>
        <translation>Rekurrenter Autoencoder</translation>
    </message>
    <message>
        <source>LSTM autoencoders rebuild poorly; a conv autoencoder is the better start.</source>
        <translation>LSTM-Autoencoder rekonstruieren schlecht; ein Faltungs-Autoencoder ist der bessere Anfang.</translation>
    </message>
    <message>
        <source>The encoder has to press a whole window into the last state of an LSTM, and the decoder to unroll it again.</source>
        <translation>Der Encoder muss ein ganzes Fenster in den letzten Zustand eines LSTM pressen, und der Decoder es wieder entrollen.</translation>
    </message>
    <message>
        <source>The rows have a time and the split is random: validation rows lie between training rows of just before and just after them.</source>
        <translation>Die Zeilen haben eine Zeit, und die Aufteilung ist zufällig: Validierungszeilen liegen zwischen Trainingszeilen von kurz davor und kurz danach.</translation>
    </message>
    <message>
        <source>Validation rows used for everything</source>
        <translation>Validierungszeilen für alles verwendet</translation>
    </message>
    <message>
        <source>Validation scores will look a little too good after {0} runs; use the test once.</source>
        <translation>Validierungswerte werden nach {0} Läufen etwas zu gut aussehen; den Test einmal verwenden.</translation>
    </message>
    <message>
        <source>The same validation rows decide when training stops, where the threshold lies and which of several runs is the best. Their score is then fitted as well; folds inside folds, or one look at the test rows, give an honest one.</source>
        <translation>Dieselben Validierungszeilen entscheiden, wann das Training endet, wo die Schwelle liegt und welcher von mehreren Läufen der beste ist. Damit ist auch ihr Wert angepasst; Folds in Folds oder ein einziger Blick auf die Testzeilen ergeben einen ehrlichen.</translation>
    </message>
    <message>
        <source>Share of the signal one row ahead that a label shift should keep</source>
        <translation>Anteil des Signals eine Zeile voraus, den eine Label-Verschiebung behalten sollte</translation>
    </message>
    <message>
        <source>Largest pixel of scaled pictures</source>
        <translation>Größter Pixelwert skalierter Bilder</translation>
    </message>
    <message>
        <source>Values behind flatten per unit of the dense layer that reads them</source>
        <translation>Werte hinter flatten je Einheit der dichten Schicht, die sie liest</translation>
    </message>
    <message>
        <source>Standard deviation of noise on standardised inputs</source>
        <translation>Standardabweichung von Rauschen auf standardisierten Eingaben</translation>
    </message>
    <message>
        <source>Time steps that a simple recurrent layer remembers</source>
        <translation>Zeitschritte, an die sich eine einfache rekurrente Schicht erinnert</translation>
    </message>
    <message>
        <source>Time steps that suit an LSTM</source>
        <translation>Zeitschritte, die zu einem LSTM passen</translation>
    </message>
    <message>
        <source>Recurrent layers of a first run</source>
        <translation>Rekurrente Schichten eines ersten Laufs</translation>
    </message>
    <message>
        <source>Epochs that recurrent dropout needs</source>
        <translation>Epochen, die rekurrentes Dropout braucht</translation>
    </message>
    <message>
        <source>Standard deviations between the means of both halves of a series</source>
        <translation>Standardabweichungen zwischen den Mittelwerten beider Hälften einer Reihe</translation>
    </message>
    <message>
        <source>Change of the batch size from which the learning rate should follow</source>
        <translation>Änderung der Batchgröße, ab der die Lernrate folgen sollte</translation>
    </message>
    <message>
        <source>Runs with the same learning rate</source>
        <translation>Läufe mit derselben Lernrate</translation>
    </message>
    <message>
        <source>Saturated layer</source>
        <translation>Gesättigte Schicht</translation>
    </message>
    <message>
        <source>{0} % of {1} is saturated and hardly learns.</source>
        <translation>{0} % von {1} sind gesättigt und lernen kaum.</translation>
    </message>
    <message>
        <source>Insert BatchNorm before the activation</source>
        <translation>BatchNorm vor der Aktivierung einfügen</translation>
    </message>
    <message>
        <source>For three epochs more than half of the layer&apos;s values on validation rows lay where its activation is flat: where the slope is below 5 % of the steepest, almost no gradient passes.</source>
        <translation>Drei Epochen lang lag mehr als die Hälfte der Werte der Schicht auf Validierungszeilen dort, wo ihre Aktivierung flach ist: Wo die Steigung unter 5 % der steilsten liegt, kommt fast kein Gradient durch.</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <translation>Einheiten, die nie feuern</translation>
    </message>
    <message>
        <source>{0} % of the units in {1} never fire.</source>
        <translation>{0} % der Einheiten in {1} feuern nie.</translation>
    </message>
    <message>
        <source>Switch to leaky ReLU, lr ÷ 3</source>
        <translation>Zu leaky ReLU wechseln, lr ÷ 3</translation>
    </message>
    <message>
        <source>For three epochs these units gave 0 for every validation row. Where a ReLU gives 0 its slope is 0 as well: no gradient reaches the unit and it stays as it is.</source>
        <translation>Drei Epochen lang gaben diese Einheiten für jede Validierungszeile 0. Wo eine ReLU 0 gibt, ist auch ihre Steigung 0: Kein Gradient erreicht die Einheit, und sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Fading gradient</source>
        <translation>Schwindender Gradient</translation>
    </message>
    <message>
        <source>The gradient fades before it reaches {0}: it has {1} % of its size at the last layer.</source>
        <translation>Der Gradient verblasst, bevor er {0} erreicht: Er hat {1} % seiner Größe an der letzten Schicht.</translation>
    </message>
    <message>
        <source>For three epochs the gradient of the first layer (root of the mean square over its weights) was below a thousandth of that of the last one: the first layers hardly learn.</source>
        <translation>Drei Epochen lang lag der Gradient der ersten Schicht (Wurzel des mittleren Quadrats über ihre Gewichte) unter einem Tausendstel desjenigen der letzten: Die ersten Schichten lernen kaum.</translation>
    </message>
    <message>
        <source>Exploding gradient</source>
        <translation>Explodierender Gradient</translation>
    </message>
    <message>
        <source>The gradient suddenly exploded by epoch {0}: {1} times its usual size, most of all in {2}.</source>
        <translation>Der Gradient explodierte plötzlich bis Epoche {0}: {1}-mal seine übliche Größe, am meisten in {2}.</translation>
    </message>
    <message>
        <source>Clip the gradient norm at 1, lr ÷ 3</source>
        <translation>Gradientennorm auf 1 begrenzen, lr ÷ 3</translation>
    </message>
    <message>
        <source>The length of the gradient, measured on the same training rows each time, is far above the median of the epochs before. A step along it throws the weights far away.</source>
        <translation>Die Länge des Gradienten, jedes Mal auf denselben Trainingszeilen gemessen, liegt weit über dem Median der Epochen davor. Ein Schritt entlang davon wirft die Gewichte weit weg.</translation>
    </message>
    <message>
        <source>Signals change their size</source>
        <translation>Signale ändern ihre Größe</translation>
    </message>
    <message>
        <source>Signals grow or shrink from layer to layer: the output of {0} spreads {1} times as far as that of {2}.</source>
        <translation>Signale wachsen oder schrumpfen von Schicht zu Schicht: Die Ausgabe von {0} streut {1}-mal so weit wie die von {2}.</translation>
    </message>
    <message>
        <source>Insert BatchNorm before {0}</source>
        <translation>BatchNorm vor {0} einfügen</translation>
    </message>
    <message>
        <source>For three epochs the standard deviation of this hidden layer&apos;s output was more than ten times, or less than a tenth, of that of the first layer. Layers behind it then learn much faster or slower than the others.</source>
        <translation>Drei Epochen lang betrug die Standardabweichung der Ausgabe dieser verborgenen Schicht mehr als das Zehnfache oder weniger als ein Zehntel derjenigen der ersten Schicht. Schichten dahinter lernen dann viel schneller oder langsamer als die anderen.</translation>
    </message>
    <message>
        <source>Steps of an unusual size</source>
        <translation>Schritte von ungewöhnlicher Größe</translation>
    </message>
    <message>
        <source>{0} changes by {1} % per step, which is much; usual is about 0.1 %.</source>
        <translation>{0} ändert sich um {1} % je Schritt, das ist viel; üblich sind etwa 0.1 %.</translation>
    </message>
    <message>
        <source>The length of one step of the weights divided by that of the weights was far from a thousandth for three epochs: larger steps throw learnt things away, smaller ones hardly move.</source>
        <translation>Die Länge eines Schritts der Gewichte, geteilt durch die der Gewichte, lag drei Epochen lang weit von einem Tausendstel: Größere Schritte werfen Gelerntes weg, kleinere bewegen kaum etwas.</translation>
    </message>
    <message>
        <source>{0} changes by {1} % per step, which is little; usual is about 0.1 %.</source>
        <translation>{0} ändert sich um {1} % je Schritt, das ist wenig; üblich sind etwa 0.1 %.</translation>
    </message>
    <message>
        <source>No gradient</source>
        <translation>Kein Gradient</translation>
    </message>
    <message>
        <source>No gradient reaches the weights.</source>
        <translation>Kein Gradient erreicht die Gewichte.</translation>
    </message>
    <message>
        <source>For three epochs the gradient was exactly 0 and the training loss stayed what it was: layers are frozen, units are dead, or a part of the network has the slope 0 everywhere. The canvas marks frozen layers with a lock and dead ones with their share.</source>
        <translation>Drei Epochen lang war der Gradient genau 0, und der Trainingsverlust blieb, wie er war: Schichten sind eingefroren, Einheiten tot, oder ein Teil des Netzes hat überall die Steigung 0. Die Zeichenfläche markiert eingefrorene Schichten mit einem Schloss und tote mit ihrem Anteil.</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s values that are saturated</source>
        <translation>Anteil der gesättigten Werte einer Schicht</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s units that never fire</source>
        <translation>Anteil der Einheiten einer Schicht, die nie feuern</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s units that never fire, for a hint</source>
        <translation>Anteil der Einheiten einer Schicht, die nie feuern, für einen Hinweis</translation>
    </message>
    <message>
        <source>Share of filters that never respond</source>
        <translation>Anteil der Filter, die nie ansprechen</translation>
    </message>
    <message>
        <source>Gradient of the first layer by that of the last one</source>
        <translation>Gradient der ersten Schicht durch den der letzten</translation>
    </message>
    <message>
        <source>Gradient by its usual size</source>
        <translation>Gradient durch seine übliche Größe</translation>
    </message>
    <message>
        <source>Spread of a layer&apos;s output by that of the first one</source>
        <translation>Streuung der Ausgabe einer Schicht durch die der ersten</translation>
    </message>
    <message>
        <source>Smallest change of the weights in a step, by their size</source>
        <translation>Kleinste Änderung der Gewichte in einem Schritt, durch ihre Größe</translation>
    </message>
    <message>
        <source>Largest change of the weights in a step, by their size</source>
        <translation>Größte Änderung der Gewichte in einem Schritt, durch ihre Größe</translation>
    </message>
    <message>
        <source>Steps after which the change of the weights is judged</source>
        <translation>Schritte, nach denen die Änderung der Gewichte beurteilt wird</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>There is no workload “{0}”. Choose from {1}, or all.</source>
        <translation>Es gibt keine Aufgabe „{0}“. Wählbar: {1} oder all.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>This layer does not go on a wire: it needs one input and one output.</source>
        <translation>Diese Schicht passt nicht in eine Verbindung: Sie braucht genau einen Eingang und einen Ausgang.</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is not allowed: it must not be empty or contain &apos;/&apos;.</source>
        <translation>Der Name „{0}“ ist nicht erlaubt: Er darf nicht leer sein und kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>Two layers are called &apos;{0}&apos;: rename one of them.</source>
        <translation>Zwei Schichten heißen „{0}“: Eine davon umbenennen.</translation>
    </message>
    <message>
        <source>A wire from {0} to {1} has an end without a layer: remove it.</source>
        <translation>Eine Verbindung von {0} nach {1} hat ein Ende ohne Schicht: Sie entfernen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no output number {1}: remove the wire.</source>
        <translation>„{0}“ hat keinen Ausgang Nummer {1}: Die Verbindung entfernen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes {1} inputs: remove the wire from &apos;{2}&apos;.</source>
        <translation>„{0}“ nimmt {1} Eingänge: Die Verbindung von „{2}“ entfernen.</translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; has two wires: remove one of them.</source>
        <translation>Eingang {1} von „{0}“ hat zwei Verbindungen: Eine davon entfernen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no input: connect a wire to it.</source>
        <translation>„{0}“ hat keinen Eingang: Eine Verbindung dorthin ziehen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs at least {1} inputs and has {2}: connect more wires.</source>
        <translation>„{0}“ braucht mindestens {1} Eingänge und hat {2}: Weitere Verbindungen ziehen.</translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; is not connected, but a later one is.</source>
        <translation>Eingang {1} von „{0}“ ist nicht verbunden, ein späterer aber schon.</translation>
    </message>
    <message>
        <source>{0} is a penalty on outputs, not on weights: set it as activity_regularizer.</source>
        <translation>{0} ist eine Strafe auf Ausgaben, nicht auf Gewichte: Als activity_regularizer setzen.</translation>
    </message>
    <message>
        <source>unit_norm holds the length of the weights, so that l2 on them does nothing: remove one of the two.</source>
        <translation>unit_norm hält die Länge der Gewichte fest, sodass l2 darauf nichts bewirkt: Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>{0}: all weights start at one value, so that all units stay alike. Choose a random initialiser such as glorot_uniform.</source>
        <translation>{0}: Alle Gewichte beginnen mit demselben Wert, sodass alle Einheiten gleich bleiben. Einen zufälligen Initialisierer wie glorot_uniform wählen.</translation>
    </message>
    <message>
        <source>{0} is a penalty on weights, not on outputs: set it as kernel_regularizer.</source>
        <translation>{0} ist eine Strafe auf Gewichte, nicht auf Ausgaben: Als kernel_regularizer setzen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has the shape {1}, but the data has {2}: correct the shape or leave it empty.</source>
        <translation>„{0}“ hat die Form {1}, die Daten aber {2}: Die Form berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; shares the weights of a layer that has none of its own: choose another one or use own weights.</source>
        <translation>„{0}“ teilt die Gewichte einer Schicht, die selbst keine hat: Eine andere wählen oder eigene Gewichte verwenden.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot share weights with &apos;{1}&apos;: that is another type of layer.</source>
        <translation>„{0}“ kann keine Gewichte mit „{1}“ teilen: Das ist ein anderer Schichttyp.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot share weights with &apos;{1}&apos;: their sizes differ.</source>
        <translation>„{0}“ kann keine Gewichte mit „{1}“ teilen: Ihre Größen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The network is empty: add an input and a layer.</source>
        <translation>Das Netz ist leer: Einen Eingang und eine Schicht hinzufügen.</translation>
    </message>
    <message>
        <source>The network has no input: add an input layer and connect it.</source>
        <translation>Das Netz hat keinen Eingang: Eine Eingangsschicht hinzufügen und verbinden.</translation>
    </message>
    <message>
        <source>The network has no output: add a layer whose output nobody reads.</source>
        <translation>Das Netz hat keinen Ausgang: Eine Schicht hinzufügen, deren Ausgang niemand liest.</translation>
    </message>
    <message>
        <source>The wires run in a circle: {0}. Remove one of them.</source>
        <translation>Die Verbindungen laufen im Kreis: {0}. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>The network has {0} parts that are not connected.</source>
        <translation>Das Netz hat {0} Teile, die nicht verbunden sind.</translation>
    </message>
    <message>
        <source>Nobody reads the input &apos;{0}&apos;: connect it or remove it.</source>
        <translation>Niemand liest den Eingang „{0}“: Verbinden oder entfernen.</translation>
    </message>
    <message>
        <source>A wire needs a layer at both ends.</source>
        <translation>Eine Verbindung braucht an beiden Enden eine Schicht.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no output number {1}.</source>
        <translation>„{0}“ hat keinen Ausgang Nummer {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no wire: it is where the data comes in.</source>
        <translation>„{0}“ nimmt keine Verbindung an: Dort kommen die Daten herein.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no input number {1}.</source>
        <translation>„{0}“ hat keinen Eingang Nummer {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; are connected already.</source>
        <translation>„{0}“ und „{1}“ sind schon verbunden.</translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; has a wire already, from &apos;{2}&apos;: remove that one first.</source>
        <translation>Eingang {1} von „{0}“ hat schon eine Verbindung, von „{2}“: Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>The wires would run in a circle: &apos;{0}&apos; already depends on &apos;{1}&apos;.</source>
        <translation>Die Verbindungen würden im Kreis laufen: „{0}“ hängt schon von „{1}“ ab.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes one layer inside, and there are several.</source>
        <translation>„{0}“ nimmt eine Schicht ins Innere, es sind aber mehrere.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a layer inside.</source>
        <translation>„{0}“ braucht eine Schicht im Inneren.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; inside &apos;{1}&apos; is not known to this program.</source>
        <translation>Die Schicht „{0}“ in „{1}“ ist diesem Programm nicht bekannt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is of the type &apos;{1}&apos;, which this program does not know. It is kept as it is, but cannot run: install the missing part or replace the layer.</source>
        <translation>„{0}“ ist vom Typ „{1}“, den dieses Programm nicht kennt. Die Schicht bleibt, wie sie ist, kann aber nicht laufen: Den fehlenden Teil installieren oder die Schicht ersetzen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{0}: “{1}” has no form KEY=VALUE.</source>
        <translation>{0}: „{1}“ hat nicht die Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>The {0} part has no rows. Choose another part with --split, or another split in `new`.</source>
        <translation>Der Teil {0} hat keine Zeilen. Mit --split einen anderen Teil oder in `new` eine andere Aufteilung wählen.</translation>
    </message>
    <message>
        <source>“{0}” has no field “{1}”. It has: {2}.</source>
        <translation>„{0}“ hat kein Feld „{1}“. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There is no preparation step “{0}” (see `netloom-cli types --kind step`).</source>
        <translation>Es gibt keinen Vorbereitungsschritt „{0}“ (siehe `netloom-cli types --kind step`).</translation>
    </message>
    <message>
        <source>“{0}” is no seed (0 … 4294967295).</source>
        <translation>„{0}“ ist kein Startwert (0 … 4294967295).</translation>
    </message>
    <message>
        <source>There is no layer “{0}”, and “{0}” is not optimizer, training or data.</source>
        <translation>Es gibt keine Schicht „{0}“, und „{0}“ ist nicht optimizer, training oder data.</translation>
    </message>
    <message>
        <source>The layer “{0}” has the unknown type “{1}”.</source>
        <translation>Die Schicht „{0}“ hat den unbekannten Typ „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is no key. Keys are optimizer.FIELD, training.FIELD, data.FIELD and LAYER.FIELD.</source>
        <translation>„{0}“ ist kein Schlüssel. Schlüssel sind optimizer.FIELD, training.FIELD, data.FIELD und LAYER.FIELD.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}” to compare predictions with. Use `predict` for data without the answer.</source>
        <translation>„{0}“ hat keine Spalte „{1}“ zum Vergleich mit Vorhersagen. Für Daten ohne Antwort `predict` verwenden.</translation>
    </message>
    <message>
        <source>The generator “{0}” has no field “{1}”. It has: {2}.</source>
        <translation>Der Generator „{0}“ hat kein Feld „{1}“. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>The training settings have no field “{0}”.</source>
        <translation>Die Trainingseinstellungen haben kein Feld „{0}“.</translation>
    </message>
    <message>
        <source>“{0}” is no input: write --inputs &quot;a=COL,COL; b=rest&quot;.</source>
        <translation>„{0}“ ist kein Eingang: Schreibweise --inputs &quot;a=COL,COL; b=rest&quot;.</translation>
    </message>
    <message>
        <source>--until: {0}</source>
        <translation>--until: {0}</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version and cannot be saved without loss. Update Netloom.</source>
        <translation>„{0}“ wurde von einer neueren Version geschrieben und lässt sich nicht verlustfrei speichern. Netloom aktualisieren.</translation>
    </message>
    <message>
        <source>--seed: “{0}” is no whole number from 0.</source>
        <translation>--seed: „{0}“ ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos;, which --type names. The table has: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“, die --type nennt. Die Tabelle hat: {1}.</translation>
    </message>
    <message>
        <source>No row of “{0}” can be judged: its column “{1}” holds {2}, and the project knows the classes {3}. Write them as in the training data.</source>
        <translation>Keine Zeile von „{0}“ lässt sich beurteilen: Ihre Spalte „{1}“ enthält {2}, und das Projekt kennt die Klassen {3}. Sie wie in den Trainingsdaten schreiben.</translation>
    </message>
    <message>
        <source>“{0}” has no rows to evaluate: the target is missing in all of them.</source>
        <translation>„{0}“ hat keine Zeilen zum Auswerten: In allen fehlt das Ziel.</translation>
    </message>
    <message>
        <source>There is no column “{0}” to be the target. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ als Ziel. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>The data have no field “{0}”. They have: split, split_seed, target, drop, time, group, lookback, horizon, stride, numbering, gaps, fit, past_target, STEP.FIELD.</source>
        <translation>Die Daten haben kein Feld „{0}“. Vorhanden: split, split_seed, target, drop, time, group, lookback, horizon, stride, numbering, gaps, fit, past_target, STEP.FIELD.</translation>
    </message>
    <message>
        <source>Written out, the {0} samples of this part take {1} GB. Prepare another part with --split, or make a project with a smaller --lookback or a larger --stride; training does not need them written out.</source>
        <translation>Ausgeschrieben brauchen die {0} Beispiele dieses Teils {1} GB. Mit --split einen anderen Teil aufbereiten oder ein Projekt mit kleinerem --lookback oder größerem --stride anlegen; das Training braucht sie nicht ausgeschrieben.</translation>
    </message>
    <message>
        <source>--row: “{0}” is no row: rows are counted from 0.</source>
        <translation>--row: „{0}“ ist keine Zeile: Zeilen zählen ab 0.</translation>
    </message>
    <message>
        <source>The prepared data have no rows.</source>
        <translation>Die aufbereiteten Daten haben keine Zeilen.</translation>
    </message>
    <message>
        <source>--row: there is no row {0}; the last one is {1}.</source>
        <translation>--row: Es gibt keine Zeile {0}; die letzte ist {1}.</translation>
    </message>
    <message>
        <source>--row: row {0} is not among the prepared rows: a step of the preparation takes it out, or no window ends there. `netloom-cli prepare` lists those there are as `row`.</source>
        <translation>--row: Zeile {0} ist nicht unter den aufbereiteten Zeilen: Ein Schritt der Vorbereitung nimmt sie heraus, oder dort endet kein Fenster. `netloom-cli prepare` führt die vorhandenen als `row` auf.</translation>
    </message>
    <message>
        <source>--by group: the project has no group column. Make it with `new --group COL`, or from several files.</source>
        <translation>--by group: Das Projekt hat keine Gruppenspalte. Es mit `new --group COL` oder aus mehreren Dateien anlegen.</translation>
    </message>
    <message>
        <source>Training failed in fold {0}: it ended without a result.</source>
        <translation>Das Training schlug in Fold {0} fehl: Es endete ohne Ergebnis.</translation>
    </message>
</context>
<context>
    <name>constraint</name>
    <message>
        <source>Not negative</source>
        <translation>Nicht negativ</translation>
    </message>
    <message>
        <source>max(w, 0), element by element, after every step.</source>
        <translation>max(w, 0), elementweise, nach jedem Schritt.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Begrenzen</translation>
    </message>
    <message>
        <source>clip(w, −c, c), element by element, after every step: the critic of a Wasserstein GAN.</source>
        <translation>clip(w, −c, c), elementweise, nach jedem Schritt: der Kritiker eines Wasserstein-GAN.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größtwert</translation>
    </message>
    <message>
        <source>No weight lies further from 0.</source>
        <translation>Kein Gewicht liegt weiter von 0 entfernt.</translation>
    </message>
    <message>
        <source>Length at most</source>
        <translation>Länge höchstens</translation>
    </message>
    <message>
        <source>w·clip(‖w‖, 0, max) / (‖w‖ + 1e-7) after every step: longer vectors are shortened.</source>
        <translation>w·clip(‖w‖, 0, max) / (‖w‖ + 1e-7) nach jedem Schritt: Längere Vektoren werden gekürzt.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>No vector stays longer than this.</source>
        <translation>Kein Vektor bleibt länger als das.</translation>
    </message>
    <message>
        <source>min_value {0} is above max_value {1}: exchange them.</source>
        <translation>min_value {0} liegt über max_value {1}: Beide vertauschen.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Share of the way back per step; 1: all at once.</source>
        <translation>Anteil des Rückwegs je Schritt; 1: auf einmal.</translation>
    </message>
    <message>
        <source>Length within</source>
        <translation>Länge zwischen</translation>
    </message>
    <message>
        <source>w·(r·clip(‖w‖, min, max) + (1 − r)·‖w‖) / (‖w‖ + 1e-7) after every step.</source>
        <translation>w·(r·clip(‖w‖, min, max) + (1 − r)·‖w‖) / (‖w‖ + 1e-7) nach jedem Schritt.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzester</translation>
    </message>
    <message>
        <source>Shorter vectors are stretched to this.</source>
        <translation>Kürzere Vektoren werden darauf gestreckt.</translation>
    </message>
    <message>
        <source>Longer vectors are shortened to this.</source>
        <translation>Längere Vektoren werden darauf gekürzt.</translation>
    </message>
    <message>
        <source>axis {0} does not exist in a tensor of the shape {1}. Axes count from 0; a dense kernel has 0 (inputs) and 1 (units), a bias only 0.</source>
        <translation>Achse {0} gibt es in einem Tensor der Form {1} nicht. Achsen zählen ab 0; ein dense-Kernel hat 0 (Eingänge) und 1 (Einheiten), ein Bias nur 0.</translation>
    </message>
    <message>
        <source>This constraint takes tensors of up to 8 axes.</source>
        <translation>Diese Nebenbedingung nimmt Tensoren mit bis zu 8 Achsen.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Axes along which a vector lies: 0 = all weights into a unit, [0,1,2] = a filter of a 2D convolution, 1 = a decoder&apos;s rows.</source>
        <translation>Achsen, entlang derer ein Vektor liegt: 0 = alle Gewichte in eine Einheit, [0,1,2] = ein Filter einer 2D-Faltung, 1 = die Zeilen eines Decoders.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Also once on the first weights; Keras starts after the first step.</source>
        <translation>Auch einmal auf die ersten Gewichte; Keras beginnt nach dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Length 1</source>
        <translation>Länge 1</translation>
    </message>
    <message>
        <source>w / (‖w‖ + 1e-7) after every step; a zero vector stays zero.</source>
        <translation>w / (‖w‖ + 1e-7) nach jedem Schritt; ein Nullvektor bleibt null.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The network cannot be changed while training runs.</source>
        <translation>Das Netz lässt sich nicht ändern, während das Training läuft.</translation>
    </message>
    <message>
        <source>A layer needs a name.</source>
        <translation>Eine Schicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: a name must not hold a &apos;/&apos;.</source>
        <translation>„{0}“: Ein Name darf kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name of another layer already.</source>
        <translation>„{0}“ heißt schon eine andere Schicht.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Betrag</translation>
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
        <translation>f(x) = x für x &gt; 0, sonst alpha · (exp(x / alpha) − 1): ELU, deren Steigung keinen Sprung hat.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Outputs go down to −alpha.</source>
        <translation>Ausgaben reichen hinab bis −alpha.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else alpha · (exp(x) − 1): smooth, mean output near 0.</source>
        <translation>f(x) = x für x &gt; 0, sonst alpha · (exp(x) − 1): glatt, mittlere Ausgabe nahe 0.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>f(x) = exp(x): for outputs that must be positive, as rates and variances.</source>
        <translation>f(x) = exp(x): für Ausgaben, die positiv sein müssen, wie Raten und Varianzen.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>f(x) = x · Φ(x) with the normal distribution Φ: the activation of transformers.</source>
        <translation>f(x) = x · Φ(x) mit der Normalverteilung Φ: die Aktivierung der Transformer.</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Näherung</translation>
    </message>
    <message>
        <source>The formula with tanh instead of Φ; they differ by at most 0.0005.</source>
        <translation>Die Formel mit tanh anstelle von Φ; sie weichen höchstens um 0.0005 ab.</translation>
    </message>
    <message>
        <source>Hard shrink</source>
        <translation>Hard Shrink</translation>
    </message>
    <message>
        <source>f(x) = x where |x| &gt; threshold, else 0.</source>
        <translation>f(x) = x wo |x| &gt; threshold, sonst 0.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Half the width of the dead zone.</source>
        <translation>Halbe Breite der toten Zone.</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Harte Sigmoide</translation>
    </message>
    <message>
        <source>f(x) = clip(slope · x + 0.5, 0, 1): straight lines in place of the sigmoid; slope 1/6 is current Keras, 0.2 the older one.</source>
        <translation>f(x) = clip(slope · x + 0.5, 0, 1): Geraden anstelle der Sigmoide; slope 1/6 ist das heutige Keras, 0.2 das ältere.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Rise in the middle; 1/6 in current Keras and PyTorch, 0.2 in older Keras and Theano.</source>
        <translation>Anstieg in der Mitte; 1/6 im heutigen Keras und in PyTorch, 0.2 im älteren Keras und in Theano.</translation>
    </message>
    <message>
        <source>Hard SiLU</source>
        <translation>Hartes SiLU</translation>
    </message>
    <message>
        <source>f(x) = x · clip(x/6 + 0.5, 0, 1): SiLU with straight lines in place of the sigmoid.</source>
        <translation>f(x) = x · clip(x/6 + 0.5, 0, 1): SiLU mit Geraden anstelle der Sigmoide.</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>Hartes tanh</translation>
    </message>
    <message>
        <source>f(x) = clip(x, −1, 1): straight lines in place of tanh.</source>
        <translation>f(x) = clip(x, −1, 1): Geraden anstelle von tanh.</translation>
    </message>
    <message>
        <source>Inverse tanh</source>
        <translation>Inverses tanh</translation>
    </message>
    <message>
        <source>f(x) = atanh(x), x clipped to ±(1 − 1e-6): undoes tanh.</source>
        <translation>f(x) = atanh(x), x begrenzt auf ±(1 − 1e-6): kehrt tanh um.</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>f(x) = ln(x / (1 − x)), x clipped to 1e-6 … 1 − 1e-6: undoes sigmoid.</source>
        <translation>f(x) = ln(x / (1 − x)), x begrenzt auf 1e-6 … 1 − 1e-6: kehrt sigmoid um.</translation>
    </message>
    <message>
        <source>Inverse softplus</source>
        <translation>Inverses Softplus</translation>
    </message>
    <message>
        <source>f(x) = ln(eˣ − 1), x at least 1e-6: undoes softplus.</source>
        <translation>f(x) = ln(eˣ − 1), x mindestens 1e-6: kehrt softplus um.</translation>
    </message>
    <message>
        <source>Inverse ELU</source>
        <translation>Inverse ELU</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else ln(1 + x/α), x above −α: undoes elu.</source>
        <translation>f(x) = x für x &gt; 0, sonst ln(1 + x/α), x über −α: kehrt elu um.</translation>
    </message>
    <message>
        <source>The alpha of the elu that is undone.</source>
        <translation>Das alpha der umgekehrten elu.</translation>
    </message>
    <message>
        <source>Inverse SELU</source>
        <translation>Inverse SELU</translation>
    </message>
    <message>
        <source>Undoes selu, x above −λα = −1.7581.</source>
        <translation>Kehrt selu um, x über −λα = −1.7581.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else slope · x: no dead units.</source>
        <translation>f(x) = x für x &gt; 0, sonst slope · x: keine toten Einheiten.</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>Negative Steigung</translation>
    </message>
    <message>
        <source>Slope for x &lt; 0; Keras&apos;s function uses 0.2, textbooks 0.01.</source>
        <translation>Steigung für x &lt; 0; die Funktion von Keras nimmt 0.2, Lehrbücher 0.01.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>f(x) = x: no activation; for outputs of a regression and before a separate activation.</source>
        <translation>f(x) = x: keine Aktivierung; für Ausgaben einer Regression und vor einer getrennten Aktivierung.</translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation>Log-Sigmoid</translation>
    </message>
    <message>
        <source>f(x) = −ln(1 + exp(−x)), the logarithm of the sigmoid.</source>
        <translation>f(x) = −ln(1 + exp(−x)), der Logarithmus der Sigmoide.</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>f(x)_i = x_i − ln Σ exp(x_j) along the last axis: logarithms of the probabilities of classes.</source>
        <translation>f(x)_i = x_i − ln Σ exp(x_j) entlang der letzten Achse: Logarithmen der Klassenwahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>f(x) = x · tanh(ln(1 + exp(x))): smooth, dips below 0 near −1.2.</source>
        <translation>f(x) = x · tanh(ln(1 + exp(x))): glatt, fällt nahe −1.2 unter 0.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>f(x) = max(0, x): the usual choice for hidden layers.</source>
        <translation>f(x) = max(0, x): die übliche Wahl für verdeckte Schichten.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Largest output; empty: unbounded. 6 gives ReLU6.</source>
        <translation>Größte Ausgabe; leer: unbegrenzt. 6 ergibt ReLU6.</translation>
    </message>
    <message>
        <source>Slope below the threshold; above 0 no unit can die.</source>
        <translation>Steigung unter der Schwelle; über 0 kann keine Einheit sterben.</translation>
    </message>
    <message>
        <source>Inputs below this value are not passed on.</source>
        <translation>Eingaben unter diesem Wert werden nicht weitergegeben.</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>f(x) = min(max(0, x), 6): ReLU with a ceiling, for nets that will run in few bits.</source>
        <translation>f(x) = min(max(0, x), 6): ReLU mit Decke, für Netze, die mit wenigen Bits laufen sollen.</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>Scaled ELU, 1.0507 · elu(x, 1.6733): keeps mean 0 and variance 1 with lecun_normal weights.</source>
        <translation>Skalierte ELU, 1.0507 · elu(x, 1.6733): hält mit lecun_normal-Gewichten Mittelwert 0 und Varianz 1.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>f(x) = 1 / (1 + exp(−x)), between 0 and 1: the probability of a yes-or-no output.</source>
        <translation>f(x) = 1 / (1 + exp(−x)), zwischen 0 und 1: die Wahrscheinlichkeit einer Ja-Nein-Ausgabe.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>f(x) = x · sigmoid(x), also called swish: smooth, dips below 0 near −1.3.</source>
        <translation>f(x) = x · sigmoid(x), auch swish genannt: glatt, fällt nahe −1.3 unter 0.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>f(x) = sin(x): for periodic targets.</source>
        <translation>f(x) = sin(x): für periodische Ziele.</translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation>Soft Shrink</translation>
    </message>
    <message>
        <source>f(x) = sign(x) · max(|x| − threshold, 0): small values become 0, the rest moves towards it.</source>
        <translation>f(x) = sign(x) · max(|x| − threshold, 0): Kleine Werte werden 0, der Rest rückt auf 0 zu.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>f(x)_i = exp(x_i) / Σ exp(x_j) along the last axis: probabilities of classes, summing to 1.</source>
        <translation>f(x)_i = exp(x_i) / Σ exp(x_j) entlang der letzten Achse: Klassenwahrscheinlichkeiten mit Summe 1.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>f(x) = ln(1 + exp(x)): a smooth ReLU, always positive.</source>
        <translation>f(x) = ln(1 + exp(x)): ein glattes ReLU, immer positiv.</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>f(x) = x / (1 + |x|), between −1 and 1, slower to saturate than tanh.</source>
        <translation>f(x) = x / (1 + |x|), zwischen −1 und 1, sättigt langsamer als tanh.</translation>
    </message>
    <message>
        <source>Sparse plus</source>
        <translation>Sparse Plus</translation>
    </message>
    <message>
        <source>f(x) = 0 up to −1, (x + 1)² / 4 between, x from 1 on: a smooth ReLU that is exactly 0 below.</source>
        <translation>f(x) = 0 bis −1, (x + 1)² / 4 dazwischen, x ab 1: ein glattes ReLU, das darunter genau 0 ist.</translation>
    </message>
    <message>
        <source>Sparse sigmoid</source>
        <translation>Sparse Sigmoid</translation>
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
        <translation>Der nächste Punkt des Simplex entlang der letzten Achse: Klassenwahrscheinlichkeiten, von denen viele genau 0 sind.</translation>
    </message>
    <message>
        <source>Squareplus</source>
        <translation>Squareplus</translation>
    </message>
    <message>
        <source>f(x) = (x + √(x² + b)) / 2: smooth like softplus, without an exponential.</source>
        <translation>f(x) = (x + √(x² + b)) / 2: glatt wie softplus, ohne Exponentialfunktion.</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>Width of the bend; the value at 0 is √b / 2.</source>
        <translation>Breite der Biegung; der Wert bei 0 ist √b / 2.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>f(x) = 1 for x &gt; 0, else 0, the threshold of the first perceptrons; no gradient passes through it.</source>
        <translation>f(x) = 1 für x &gt; 0, sonst 0, die Schwelle der ersten Perzeptrons; kein Gradient geht hindurch.</translation>
    </message>
    <message>
        <source>Value at 0</source>
        <translation>Wert bei 0</translation>
    </message>
    <message>
        <source>0: one for x &gt; 0; 1: one for x ≥ 0. Textbooks differ.</source>
        <translation>0: eins für x &gt; 0; 1: eins für x ≥ 0. Lehrbücher sind uneins.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>f(x) = (exp(2x) − 1) / (exp(2x) + 1), between −1 and 1.</source>
        <translation>f(x) = (exp(2x) − 1) / (exp(2x) + 1), zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Tanh shrink</source>
        <translation>Tanh Shrink</translation>
    </message>
    <message>
        <source>f(x) = x − tanh(x): flat at 0, a line far from it.</source>
        <translation>f(x) = x − tanh(x): flach bei 0, fern davon eine Gerade.</translation>
    </message>
    <message>
        <source>Thresholded SELU (input)</source>
        <translation>SELU mit Schwelle (Eingabe)</translation>
    </message>
    <message>
        <source>f(x) = selu(x) where |x| &gt; tau, else 0: the published equation of the thresholded exponential linear unit.</source>
        <translation>f(x) = selu(x) wo |x| &gt; tau, sonst 0: die veröffentlichte Gleichung der exponentiell-linearen Einheit mit Schwelle.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Inputs up to this size give 0.</source>
        <translation>Eingaben bis zu dieser Größe ergeben 0.</translation>
    </message>
    <message>
        <source>Thresholded SELU (output)</source>
        <translation>SELU mit Schwelle (Ausgabe)</translation>
    </message>
    <message>
        <source>f(x) = selu(x) where |selu(x)| &gt; tau, else 0: the published listing of the thresholded exponential linear unit.</source>
        <translation>f(x) = selu(x) wo |selu(x)| &gt; tau, sonst 0: das veröffentlichte Listing der exponentiell-linearen Einheit mit Schwelle.</translation>
    </message>
    <message>
        <source>Outputs up to this size become 0.</source>
        <translation>Ausgaben bis zu dieser Größe werden 0.</translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; threshold, else a fixed value.</source>
        <translation>f(x) = x für x &gt; threshold, sonst ein fester Wert.</translation>
    </message>
    <message>
        <source>Inputs above it pass.</source>
        <translation>Eingaben darüber gehen hindurch.</translation>
    </message>
    <message>
        <source>Value below</source>
        <translation>Wert darunter</translation>
    </message>
    <message>
        <source>Output for inputs at or below the threshold.</source>
        <translation>Ausgabe für Eingaben bis zur Schwelle.</translation>
    </message>
    <message>
        <source>The option &apos;{0}&apos; is given twice: keep one of them.</source>
        <translation>Die Option „{0}“ ist zweimal angegeben: Eine davon behalten.</translation>
    </message>
    <message>
        <source>Unknown {0} &apos;{1}&apos;. Known: {2}.</source>
        <translation>Unbekannt: {0} „{1}“. Bekannt: {2}.</translation>
    </message>
    <message>
        <source>Unknown {0} &apos;{1}&apos;; did you mean &apos;{3}&apos;? Known: {2}.</source>
        <translation>Unbekannt: {0} „{1}“; gemeint „{3}“? Bekannt: {2}.</translation>
    </message>
    <message>
        <source>{0}: no option takes the value &apos;{1}&apos;; write key=value.</source>
        <translation>{0}: Keine Option nimmt den Wert „{1}“; Schreibweise key=value.</translation>
    </message>
    <message>
        <source>{0} = {1} is outside its range: allowed is {2}.</source>
        <translation>{0} = {1} liegt außerhalb des Bereichs: Erlaubt ist {2}.</translation>
    </message>
    <message>
        <source>{0} = {1}: a whole number is expected ({2}).</source>
        <translation>{0} = {1}: Erwartet wird eine ganze Zahl ({2}).</translation>
    </message>
    <message>
        <source>{0} = {1}: a number is expected ({2}).</source>
        <translation>{0} = {1}: Erwartet wird eine Zahl ({2}).</translation>
    </message>
    <message>
        <source>{0} = {1}: true or false is expected.</source>
        <translation>{0} = {1}: Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>{0} = {1}: sizes such as [28,28] are expected.</source>
        <translation>{0} = {1}: Erwartet werden Größen wie [28,28].</translation>
    </message>
    <message>
        <source>{0} = {1}: numbers such as [1,0.5] are expected.</source>
        <translation>{0} = {1}: Erwartet werden Zahlen wie [1,0.5].</translation>
    </message>
    <message>
        <source>{0} = {1}: names such as [a,b] are expected.</source>
        <translation>{0} = {1}: Erwartet werden Namen wie [a,b].</translation>
    </message>
    <message>
        <source>{0} = {1}: a text is expected.</source>
        <translation>{0} = {1}: Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>{0} must not be empty: give it a value.</source>
        <translation>{0} darf nicht leer sein: Einen Wert angeben.</translation>
    </message>
    <message>
        <source>{0} = {1} is not a choice. Choices: {2}.</source>
        <translation>{0} = {1} steht nicht zur Wahl. Auswahl: {2}.</translation>
    </message>
    <message>
        <source>{0} = {1} is not a choice; did you mean &apos;{3}&apos;? Choices: {2}.</source>
        <translation>{0} = {1} steht nicht zur Wahl; gemeint „{3}“? Auswahl: {2}.</translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;: there are no options here.</source>
        <translation>Unbekannte Option „{0}“: Hier gibt es keine Optionen.</translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;. Options: {1}.</source>
        <translation>Unbekannte Option „{0}“. Optionen: {1}.</translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;; did you mean &apos;{2}&apos;? Options: {1}.</source>
        <translation>Unbekannte Option „{0}“; gemeint „{2}“? Optionen: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; are the same option: keep one of them.</source>
        <translation>„{0}“ und „{1}“ sind dieselbe Option: Eine davon behalten.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: write an option as key=value, without spaces around &apos;=&apos;.</source>
        <translation>„{0}“: Eine Option als key=value schreiben, ohne Leerzeichen um „=“.</translation>
    </message>
    <message>
        <source>A name is expected, such as relu or adam(learning_rate=0.001).</source>
        <translation>Erwartet wird ein Name, etwa relu oder adam(learning_rate=0.001).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a name: write name(key=value, …).</source>
        <translation>„{0}“ ist kein Name: Schreibweise name(key=value, …).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: nothing may follow the closing bracket.</source>
        <translation>„{0}“: Nach der schließenden Klammer darf nichts folgen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: add the missing &quot;.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: Das fehlende &quot; ergänzen.</translation>
    </message>
    <message>
        <source>The bracket &apos;{0}&apos; has no partner: add or remove one.</source>
        <translation>Die Klammer „{0}“ hat kein Gegenstück: Eine ergänzen oder entfernen.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply (more than {0}).</source>
        <translation>Klammern sind zu tief verschachtelt (mehr als {0}).</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>All 0: the default of biases; never for kernels of hidden layers, whose units would stay alike.</source>
        <translation>Alle 0: die Vorgabe für Bias-Werte; nie für Kernel verdeckter Schichten, deren Einheiten gleich blieben.</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>All 1.</source>
        <translation>Alle 1.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>All the same value; some texts start biases at 0.01 or 0.1.</source>
        <translation>Alle derselbe Wert; manche Texte beginnen Bias-Werte bei 0.01 oder 0.1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value of every element.</source>
        <translation>Der Wert jedes Elements.</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>Testmuster</translation>
    </message>
    <message>
        <source>Element k is ((7k + s) mod 11 − 5) / 10: the same numbers everywhere, to compare programs by hand.</source>
        <translation>Element k ist ((7k + s) mod 11 − 5) / 10: überall dieselben Zahlen, um Programme von Hand zu vergleichen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Shifts the pattern.</source>
        <translation>Verschiebt das Muster.</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>Normal with deviation √(2 / (inputs + outputs)), cut at two deviations.</source>
        <translation>Normal mit Abweichung √(2 / (Eingänge + Ausgänge)), bei zwei Abweichungen abgeschnitten.</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot uniform</translation>
    </message>
    <message>
        <source>Uniform within ±√(6 / (inputs + outputs)): the default of kernels, for tanh and sigmoid.</source>
        <translation>Gleichverteilt in ±√(6 / (Eingänge + Ausgänge)): die Vorgabe für Kernel, für tanh und sigmoid.</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>Normal with deviation √(2 / inputs), cut at two deviations: for the relu family.</source>
        <translation>Normal mit Abweichung √(2 / Eingänge), bei zwei Abweichungen abgeschnitten: für die relu-Familie.</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He uniform</translation>
    </message>
    <message>
        <source>Uniform within ±√(6 / inputs): for the relu family.</source>
        <translation>Gleichverteilt in ±√(6 / Eingänge): für die relu-Familie.</translation>
    </message>
    <message>
        <source>identity needs a square matrix, but the tensor has the shape {0}. Choose as many units as inputs, or another initialiser.</source>
        <translation>identity braucht eine quadratische Matrix, aber der Tensor hat die Form {0}. So viele Einheiten wie Eingänge oder einen anderen Initialisierer wählen.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>gain on the diagonal, 0 elsewhere; square matrices only.</source>
        <translation>gain auf der Diagonalen, sonst 0; nur quadratische Matrizen.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>The value on the diagonal.</source>
        <translation>Der Wert auf der Diagonalen.</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Normal with deviation √(1 / inputs), cut at two deviations: needed by selu.</source>
        <translation>Normal mit Abweichung √(1 / Eingänge), bei zwei Abweichungen abgeschnitten: nötig für selu.</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation>LeCun uniform</translation>
    </message>
    <message>
        <source>Uniform within ±√(3 / inputs).</source>
        <translation>Gleichverteilt in ±√(3 / Eingänge).</translation>
    </message>
    <message>
        <source>Normal 0.02</source>
        <translation>Normal 0.02</translation>
    </message>
    <message>
        <source>Normal with mean 0 and deviation 0.02: kernels of a DCGAN.</source>
        <translation>Normal mit Mittelwert 0 und Abweichung 0.02: Kernel eines DCGAN.</translation>
    </message>
    <message>
        <source>orthogonal needs a matrix, but the tensor has the shape {0}. Use it for kernels only.</source>
        <translation>orthogonal braucht eine Matrix, aber der Tensor hat die Form {0}. Nur für Kernel verwenden.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>Columns (of wide matrices: rows) at right angles and of length gain; all axes but the last count as rows.</source>
        <translation>Spalten (bei breiten Matrizen: Zeilen) rechtwinklig zueinander mit Länge gain; alle Achsen außer der letzten zählen als Zeilen.</translation>
    </message>
    <message>
        <source>Length of the vectors.</source>
        <translation>Länge der Vektoren.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation>Vorgabe von PyTorch</translation>
    </message>
    <message>
        <source>Uniform within ±1/√fan_in, kernels and biases alike: where PyTorch&apos;s linear and convolution layers start.</source>
        <translation>Gleichverteilt in ±1/√fan_in, Kernel wie Bias: wo PyTorchs lineare und Faltungsschichten beginnen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Empty: from the seed of the project and the layer.</source>
        <translation>Leer: aus dem Startwert von Projekt und Schicht.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Centre of the values.</source>
        <translation>Mitte der Werte.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Standard deviation before any cut.</source>
        <translation>Standardabweichung vor jedem Abschneiden.</translation>
    </message>
    <message>
        <source>Random normal</source>
        <translation>Zufällig normal</translation>
    </message>
    <message>
        <source>Normal distribution with the given mean and deviation.</source>
        <translation>Normalverteilung mit gegebenem Mittelwert und gegebener Abweichung.</translation>
    </message>
    <message>
        <source>Truncated normal</source>
        <translation>Gestutzt normal</translation>
    </message>
    <message>
        <source>Normal distribution without values beyond two deviations; the real deviation is 0.88 of the given one.</source>
        <translation>Normalverteilung ohne Werte jenseits von zwei Abweichungen; die wahre Abweichung ist das 0.88-fache der gegebenen.</translation>
    </message>
    <message>
        <source>minval = {0} is above maxval = {1}: swap them.</source>
        <translation>minval = {0} liegt über maxval = {1}: Beide vertauschen.</translation>
    </message>
    <message>
        <source>Random uniform</source>
        <translation>Zufällig gleichverteilt</translation>
    </message>
    <message>
        <source>Evenly spread between two bounds.</source>
        <translation>Gleichmäßig zwischen zwei Grenzen verteilt.</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Smallest value.</source>
        <translation>Kleinster Wert.</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Largest value.</source>
        <translation>Größter Wert.</translation>
    </message>
    <message>
        <source>Forget gate at 1</source>
        <translation>Vergessenstor auf 1</translation>
    </message>
    <message>
        <source>0, and 1 in the block of the forget gate (i, f, c, o): an LSTM starts by remembering.</source>
        <translation>0, und 1 im Block des Vergessenstors (i, f, c, o): Ein LSTM beginnt mit Erinnern.</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Varianzskalierung</translation>
    </message>
    <message>
        <source>Mean 0 and variance scale / fan: the general form of the Glorot, He and LeCun families.</source>
        <translation>Mittelwert 0 und Varianz scale / fan: die allgemeine Form der Familien Glorot, He und LeCun.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Variance times fan.</source>
        <translation>Varianz mal fan.</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>Inputs of a unit, its outputs, or their mean.</source>
        <translation>Eingänge einer Einheit, ihre Ausgänge oder deren Mittel.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>All three have the same variance.</source>
        <translation>Alle drei haben dieselbe Varianz.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>−[y ln p + (1 − y) ln(1 − p)], mean over the outputs: for yes-or-no targets and a sigmoid output.</source>
        <translation>−[y ln p + (1 − y) ln(1 − p)], Mittel über die Ausgaben: für Ja-Nein-Ziele und eine sigmoid-Ausgabe.</translation>
    </message>
    <message>
        <source>s moves the targets 0 and 1 to s/2 and 1 − s/2.</source>
        <translation>s verschiebt die Ziele 0 und 1 auf s/2 und 1 − s/2.</translation>
    </message>
    <message>
        <source>Binary focal cross-entropy</source>
        <translation>Binäre fokale Kreuzentropie</translation>
    </message>
    <message>
        <source>(1 − p_t)^gamma · binary cross-entropy, p_t the probability of the true answer: easy rows lose weight, for rare events.</source>
        <translation>(1 − p_t)^gamma · binäre Kreuzentropie, p_t die Wahrscheinlichkeit der wahren Antwort: Leichte Zeilen verlieren Gewicht, für seltene Ereignisse.</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Weighs positives with alpha and negatives with 1 − alpha.</source>
        <translation>Gewichtet Positive mit alpha und Negative mit 1 − alpha.</translation>
    </message>
    <message>
        <source>Weight of the positives, if classes are balanced.</source>
        <translation>Gewicht der Positiven, wenn Klassen ausgeglichen werden.</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <source>−Σ y_c ln p_c over the classes: for classes as target and a softmax output.</source>
        <translation>−Σ y_c ln p_c über die Klassen: für Klassen als Ziel und eine softmax-Ausgabe.</translation>
    </message>
    <message>
        <source>s spreads the share s of each target evenly over all classes.</source>
        <translation>s verteilt den Anteil s jedes Ziels gleichmäßig auf alle Klassen.</translation>
    </message>
    <message>
        <source>Categorical focal cross-entropy</source>
        <translation>Kategoriale fokale Kreuzentropie</translation>
    </message>
    <message>
        <source>−alpha Σ y_c (1 − p_c)^gamma ln p_c: cross-entropy in which easy rows lose weight.</source>
        <translation>−alpha Σ y_c (1 − p_c)^gamma ln p_c: Kreuzentropie, in der leichte Zeilen Gewicht verlieren.</translation>
    </message>
    <message>
        <source>Factor of the whole loss.</source>
        <translation>Faktor des ganzen Verlusts.</translation>
    </message>
    <message>
        <source>Categorical hinge</source>
        <translation>Kategorialer Hinge</translation>
    </message>
    <message>
        <source>max(0, largest output of the other classes − output of the true class + 1).</source>
        <translation>max(0, größte Ausgabe der anderen Klassen − Ausgabe der wahren Klasse + 1).</translation>
    </message>
    <message>
        <source>{0} needs one output per class, at least 2, but the output has shape {1}: use binary_crossentropy for a yes-or-no output.</source>
        <translation>{0} braucht eine Ausgabe je Klasse, mindestens 2, aber die Ausgabe hat die Form {1}: Für eine Ja-Nein-Ausgabe binary_crossentropy verwenden.</translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: {2} needs one unit per class and, as target, one class number or one column per class.</source>
        <translation>Die Ausgabe hat die Form {0}, das Ziel {1}: {2} braucht eine Einheit je Klasse und als Ziel eine Klassennummer oder eine Spalte je Klasse.</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>−cos of the angle between prediction and target: only the direction counts, −1 is best.</source>
        <translation>−cos des Winkels zwischen Vorhersage und Ziel: Nur die Richtung zählt, −1 ist am besten.</translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: give the last layer as many units as the target has columns.</source>
        <translation>Die Ausgabe hat die Form {0}, das Ziel {1}: Der letzten Schicht so viele Einheiten geben, wie das Ziel Spalten hat.</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>½ Σ (prediction − target)² over the outputs: the quadratic cost of textbooks, whose gradient is the error itself.</source>
        <translation>½ Σ (Vorhersage − Ziel)² über die Ausgaben: die quadratischen Kosten der Lehrbücher, deren Gradient der Fehler selbst ist.</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>mean max(0, 1 − y · prediction) with y = −1 or 1 (a target of 0 counts as −1): the margin of perceptrons and support vector machines.</source>
        <translation>Mittel von max(0, 1 − y · Vorhersage) mit y = −1 oder 1 (ein Ziel 0 zählt als −1): der Rand von Perzeptrons und Support-Vektor-Maschinen.</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>½ e² for |e| ≤ delta, else delta |e| − ½ delta², mean over the outputs: squared near the target, absolute far from it.</source>
        <translation>½ e² für |e| ≤ delta, sonst delta |e| − ½ delta², Mittel über die Ausgaben: quadratisch nahe am Ziel, absolut fern davon.</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Where the square turns into a line.</source>
        <translation>Wo das Quadrat in eine Gerade übergeht.</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <translation>Kullback–Leibler-Divergenz</translation>
    </message>
    <message>
        <source>Σ y ln(y / p): how far predicted shares are from the true ones.</source>
        <translation>Σ y ln(y / p): wie weit vorhergesagte Anteile von den wahren abweichen.</translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <source>mean ln cosh(e): close to ½ e² for small errors, to |e| − ln 2 for large ones.</source>
        <translation>Mittel von ln cosh(e): für kleine Fehler nahe ½ e², für große nahe |e| − ln 2.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>mean divides by the number of values, weighted_mean by the sum of their weights; sum does not divide, so that the steps grow with the batch size.</source>
        <translation>mean teilt durch die Zahl der Werte, weighted_mean durch die Summe ihrer Gewichte; sum teilt nicht, sodass die Schritte mit der Batchgröße wachsen.</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>mean |prediction − target| over the outputs: large errors count less than in the squared error.</source>
        <translation>Mittel von |Vorhersage − Ziel| über die Ausgaben: Große Fehler zählen weniger als beim quadratischen Fehler.</translation>
    </message>
    <message>
        <source>Mean absolute percentage error</source>
        <translation>Mittlerer absoluter prozentualer Fehler</translation>
    </message>
    <message>
        <source>100 · mean |e| / max(|target|, 1e-7): errors in per cent of the target, which must not be 0.</source>
        <translation>100 · Mittel von |e| / max(|Ziel|, 1e-7): Fehler in Prozent des Ziels, das nicht 0 sein darf.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>mean (prediction − target)² over the outputs: the usual loss of a regression.</source>
        <translation>Mittel von (Vorhersage − Ziel)² über die Ausgaben: der übliche Verlust einer Regression.</translation>
    </message>
    <message>
        <source>Mean squared logarithmic error</source>
        <translation>Mittlerer quadratischer logarithmischer Fehler</translation>
    </message>
    <message>
        <source>mean (ln(1 + prediction) − ln(1 + target))², both at least 0: relative errors of positive targets.</source>
        <translation>Mittel von (ln(1 + Vorhersage) − ln(1 + Ziel))², beide mindestens 0: relative Fehler positiver Ziele.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>From logits</source>
        <translation>Aus Logits</translation>
    </message>
    <message>
        <source>The output layer has no activation and the loss applies it. Not needed for good numbers: an output with its activation is computed from the logits anyway.</source>
        <translation>Die Ausgangsschicht hat keine Aktivierung, der Verlust wendet sie an. Für gute Zahlen nicht nötig: Eine Ausgabe mit ihrer Aktivierung wird ohnehin aus den Logits berechnet.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>How strongly easy rows lose weight; 0 is plain cross-entropy.</source>
        <translation>Wie stark leichte Zeilen Gewicht verlieren; 0 ist gewöhnliche Kreuzentropie.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>mean (prediction − target · ln prediction): for counts, with an output that is positive (exponential, softplus).</source>
        <translation>Mittel von (Vorhersage − Ziel · ln Vorhersage): für Anzahlen, mit positiver Ausgabe (exponential, softplus).</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>√ mean (prediction − target)² over the batch: the squared error in units of the target.</source>
        <translation>√ Mittel von (Vorhersage − Ziel)² über den Batch: der quadratische Fehler in Einheiten des Ziels.</translation>
    </message>
    <message>
        <source>The output and the target have shape {0}, a one-hot target: use categorical_crossentropy, or one class number per sample.</source>
        <translation>Ausgabe und Ziel haben die Form {0}, ein One-Hot-Ziel: categorical_crossentropy verwenden oder eine Klassennummer je Zeile.</translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: sparse_categorical_crossentropy needs a target of shape {2}, one class number each.</source>
        <translation>Die Ausgabe hat die Form {0}, das Ziel {1}: sparse_categorical_crossentropy braucht ein Ziel der Form {2}, je eine Klassennummer.</translation>
    </message>
    <message>
        <source>Sparse categorical cross-entropy</source>
        <translation>Kategoriale Kreuzentropie (Nummern)</translation>
    </message>
    <message>
        <source>−ln p of the true class: for class numbers 0, 1, 2 … as target and a softmax output.</source>
        <translation>−ln p der wahren Klasse: für Klassennummern 0, 1, 2 … als Ziel und eine softmax-Ausgabe.</translation>
    </message>
    <message>
        <source>Ignored class</source>
        <translation>Ignorierte Klasse</translation>
    </message>
    <message>
        <source>Rows with this class number, as 0 or −1 for “unknown”, do not count; empty: all count.</source>
        <translation>Zeilen mit dieser Klassennummer, etwa 0 oder −1 für „unbekannt“, zählen nicht; leer: alle zählen.</translation>
    </message>
    <message>
        <source>Squared hinge</source>
        <translation>Quadratischer Hinge</translation>
    </message>
    <message>
        <source>mean max(0, 1 − y · prediction)² with y = −1 or 1 (a target of 0 counts as −1).</source>
        <translation>Mittel von max(0, 1 − y · Vorhersage)² mit y = −1 oder 1 (ein Ziel 0 zählt als −1).</translation>
    </message>
    <message>
        <source>Sum of squared errors</source>
        <translation>Summe der quadratischen Fehler</translation>
    </message>
    <message>
        <source>Σ (prediction − target)² over the outputs, as the reconstruction error of autoencoders.</source>
        <translation>Σ (Vorhersage − Ziel)² über die Ausgaben, wie der Rekonstruktionsfehler von Autoencodern.</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>mean target · prediction with targets −1 and 1: the critic of a Wasserstein GAN; its weights need clipping or a penalty.</source>
        <translation>Mittel von Ziel · Vorhersage mit Zielen −1 und 1: der Kritiker eines Wasserstein-GAN; seine Gewichte brauchen Begrenzung oder eine Strafe.</translation>
    </message>
    <message>
        <source>Weighted binary cross-entropy</source>
        <translation>Gewichtete binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>−[w1 · y ln p + w0 · (1 − y) ln(1 − p)], mean over the outputs: for rare events; w1 with w0 = 1 is the pos_weight of PyTorch.</source>
        <translation>−[w1 · y ln p + w0 · (1 − y) ln(1 − p)], Mittel über die Ausgaben: für seltene Ereignisse; w1 mit w0 = 1 ist pos_weight von PyTorch.</translation>
    </message>
    <message>
        <source>Weight of positives</source>
        <translation>Gewicht der Positiven</translation>
    </message>
    <message>
        <source>Factor of the loss where the target is 1.</source>
        <translation>Faktor des Verlusts, wo das Ziel 1 ist.</translation>
    </message>
    <message>
        <source>Weight of negatives</source>
        <translation>Gewicht der Negativen</translation>
    </message>
    <message>
        <source>Factor of the loss where the target is 0.</source>
        <translation>Faktor des Verlusts, wo das Ziel 0 ist.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of right answers. On rare events compare it with the share of the larger class.</source>
        <translation>Anteil richtiger Antworten. Bei seltenen Ereignissen mit dem Anteil der größeren Klasse vergleichen.</translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation>Korrigiertes R²</translation>
    </message>
    <message>
        <source>1 − (1 − R²)(N − 1) / (N − k − 1): R² corrected for the number k of input columns.</source>
        <translation>1 − (1 − R²)(N − 1) / (N − k − 1): R², um die Zahl k der Eingangsspalten korrigiert.</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prädiktoren</translation>
    </message>
    <message>
        <source>Number k of input columns; empty: as many as the network has.</source>
        <translation>Zahl k der Eingangsspalten; leer: so viele, wie das Netz hat.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>Mean of the recalls of all classes: 0.5 is guessing with two classes, however rare one of them is.</source>
        <translation>Mittel der Trefferquoten aller Klassen: 0.5 ist bei zwei Klassen Raten, wie selten eine auch sei.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>(p_o − p_e) / (1 − p_e): agreement beyond what the sizes of the classes give by chance.</source>
        <translation>(p_o − p_e) / (1 − p_e): Übereinstimmung über das hinaus, was die Klassengrößen zufällig ergeben.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>none: every error counts the same; linear, quadratic: by the distance of the classes, where these have an order.</source>
        <translation>none: jeder Fehler zählt gleich; linear, quadratic: nach dem Abstand der Klassen, wo diese eine Ordnung haben.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>auto: the positive class of two, macro of more. macro: mean over the classes; weighted: by their rows; micro: of the counts of all classes together.</source>
        <translation>auto: die positive Klasse bei zweien, macro bei mehr. macro: Mittel über die Klassen; weighted: nach ihren Zeilen; micro: aus den Anzahlen aller Klassen zusammen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Number of the one class to look at, from 0; empty: averaged.</source>
        <translation>Nummer der einen betrachteten Klasse, ab 0; leer: gemittelt.</translation>
    </message>
    <message>
        <source>Mean cosine of the angle between prediction and target vectors; 1 is the same direction.</source>
        <translation>Mittlerer Kosinus des Winkels zwischen Vorhersage- und Zielvektor; 1 ist dieselbe Richtung.</translation>
    </message>
    <message>
        <source>Diagnostic odds ratio</source>
        <translation>Diagnostisches Chancenverhältnis</translation>
    </message>
    <message>
        <source>Haldane correction</source>
        <translation>Haldane-Korrektur</translation>
    </message>
    <message>
        <source>Adds ½ to all four counts, so that the ratio exists where one of them is 0.</source>
        <translation>Addiert ½ zu allen vier Anzahlen, damit das Verhältnis auch existiert, wo eine davon 0 ist.</translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation>Erklärte Varianz</translation>
    </message>
    <message>
        <source>1 − Var(e) / Var(target): R² that forgives a constant offset.</source>
        <translation>1 − Var(e) / Var(Ziel): R², das eine konstante Verschiebung verzeiht.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN): precision and recall in one number. Several classes: mean over the classes.</source>
        <translation>2 TP / (2 TP + FP + FN): Präzision und Trefferquote in einer Zahl. Mehrere Klassen: Mittel über die Klassen.</translation>
    </message>
    <message>
        <source>F-beta</source>
        <translation>F-beta</translation>
    </message>
    <message>
        <source>(1 + β²) P R / (β² P + R): recall counts β times as much as precision.</source>
        <translation>(1 + β²) P R / (β² P + R): Die Trefferquote zählt β-mal so viel wie die Präzision.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Above 1 recall counts more, below 1 precision.</source>
        <translation>Über 1 zählt die Trefferquote mehr, unter 1 die Präzision.</translation>
    </message>
    <message>
        <source>False negative rate</source>
        <translation>Falsch-negativ-Rate</translation>
    </message>
    <message>
        <source>FN / (FN + TP): how many of the positives are missed.</source>
        <translation>FN / (FN + TP): wie viele der Positiven übersehen werden.</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>FP / (FP + TN): how many of the negatives raise an alarm.</source>
        <translation>FP / (FP + TN): wie viele der Negativen Alarm auslösen.</translation>
    </message>
    <message>
        <source>G-mean</source>
        <translation>G-Mittel</translation>
    </message>
    <message>
        <source>√(TPR · TNR), with several classes the geometric mean of their recalls: 0 as soon as one class is never found.</source>
        <translation>√(TPR · TNR), bei mehreren Klassen das geometrische Mittel ihrer Trefferquoten: 0, sobald eine Klasse nie gefunden wird.</translation>
    </message>
    <message>
        <source>mean ln cosh(e): squared for small errors, absolute for large ones.</source>
        <translation>Mittel von ln cosh(e): quadratisch für kleine Fehler, absolut für große.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>mean −ln of the probability given to the true answer, whatever loss the network was trained with.</source>
        <translation>Mittel von −ln der Wahrscheinlichkeit der wahren Antwort, gleich mit welchem Verlust das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>mean |prediction − target|, in units of the target.</source>
        <translation>Mittel von |Vorhersage − Ziel|, in Einheiten des Ziels.</translation>
    </message>
    <message>
        <source>100 · mean |e| / |target|: errors in per cent of the target, which must not be 0.</source>
        <translation>100 · Mittel von |e| / |Ziel|: Fehler in Prozent des Ziels, das nicht 0 sein darf.</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>Correlation of truth and prediction, from −1 to 1; honest on rare events, 0 is guessing.</source>
        <translation>Korrelation von Wahrheit und Vorhersage, von −1 bis 1; ehrlich bei seltenen Ereignissen, 0 ist Raten.</translation>
    </message>
    <message>
        <source>mean (prediction − target)².</source>
        <translation>Mittel von (Vorhersage − Ziel)².</translation>
    </message>
    <message>
        <source>mean (ln(1 + prediction) − ln(1 + target))², both at least 0.</source>
        <translation>Mittel von (ln(1 + Vorhersage) − ln(1 + Ziel))², beide mindestens 0.</translation>
    </message>
    <message>
        <source>Negative predictive value</source>
        <translation>Negativer Vorhersagewert</translation>
    </message>
    <message>
        <source>TN / (TN + FN): how many of the rows without alarm are negative.</source>
        <translation>TN / (TN + FN): wie viele der Zeilen ohne Alarm negativ sind.</translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation>Pearsons r</translation>
    </message>
    <message>
        <source>Correlation of prediction and target over all rows, mean over the outputs; blind to a wrong scale or offset.</source>
        <translation>Korrelation von Vorhersage und Ziel über alle Zeilen, Mittel über die Ausgaben; blind für falschen Maßstab oder Versatz.</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>average_precision: scikit-learn&apos;s sum; interpolated: Keras&apos;s AUC(curve=PR) from 200 thresholds.</source>
        <translation>average_precision: die Summe von scikit-learn; interpolated: AUC(curve=PR) von Keras aus 200 Schwellen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>TP / (TP + FP): how many of the alarms are right. Several classes: mean over the classes.</source>
        <translation>TP / (TP + FP): wie viele der Alarme stimmen. Mehrere Klassen: Mittel über die Klassen.</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>1 − Σe² / Σ(target − mean)²: 1 is perfect, 0 no better than the mean, below 0 worse.</source>
        <translation>1 − Σe² / Σ(Ziel − Mittel)²: 1 ist perfekt, 0 nicht besser als der Mittelwert, unter 0 schlechter.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Several outputs: mean of their values, or weighted by the variance of their targets.</source>
        <translation>Mehrere Ausgaben: Mittel ihrer Werte oder nach der Varianz ihrer Ziele gewichtet.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote (Recall)</translation>
    </message>
    <message>
        <source>TP / (TP + FN): how many of the positives are found. Several classes: mean over the classes.</source>
        <translation>TP / (TP + FN): wie viele der Positiven gefunden werden. Mehrere Klassen: Mittel über die Klassen.</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>Σ e² of a row (or its mean over the outputs), mean over the rows: what an autoencoder&apos;s threshold is set against.</source>
        <translation>Σ e² einer Zeile (oder ihr Mittel über die Ausgaben), Mittel über die Zeilen: wogegen die Schwelle eines Autoencoders gesetzt wird.</translation>
    </message>
    <message>
        <source>Per row</source>
        <translation>Je Zeile</translation>
    </message>
    <message>
        <source>Sum or mean of the squared errors of a row; write it down with the threshold.</source>
        <translation>Summe oder Mittel der quadratischen Fehler einer Zeile; mit der Schwelle notieren.</translation>
    </message>
    <message>
        <source>√ mean (prediction − target)², in units of the target; the root of the whole epoch&apos;s mean.</source>
        <translation>√ Mittel von (Vorhersage − Ziel)², in Einheiten des Ziels; die Wurzel des Mittels der ganzen Epoche.</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>exact: from all scores; binned: from 200 thresholds on every part, as Keras does.</source>
        <translation>exact: aus allen Werten; binned: aus 200 Schwellen auf jedem Teil, wie Keras.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>TN / (TN + FP): how many of the negatives raise no alarm.</source>
        <translation>TN / (TN + FP): wie viele der Negativen keinen Alarm auslösen.</translation>
    </message>
    <message>
        <source>Top-k accuracy</source>
        <translation>Top-k-Genauigkeit</translation>
    </message>
    <message>
        <source>Share of rows whose true class is among the k most probable ones.</source>
        <translation>Anteil der Zeilen, deren wahre Klasse unter den k wahrscheinlichsten ist.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>How many of the most probable classes count.</source>
        <translation>Wie viele der wahrscheinlichsten Klassen zählen.</translation>
    </message>
    <message>
        <source>Youden&apos;s J</source>
        <translation>Youdens J</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>Δ = −√(D + ε) / √(A + ε)·g with running means A of g² and D of Δ²; w += η·Δ. The paper has η = 1.</source>
        <translation>Δ = −√(D + ε) / √(A + ε)·g mit laufenden Mitteln A von g² und D von Δ²; w += η·Δ. Der Aufsatz hat η = 1.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Share of the old mean squares that is kept at each step.</source>
        <translation>Anteil der alten mittleren Quadrate, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>G += g², w −= η·g / √(G + ε): the steps of often moved weights shrink for good</source>
        <translation>G += g², w −= η·g / √(G + ε): Die Schritte oft bewegter Gewichte schrumpfen dauerhaft</translation>
    </message>
    <message>
        <source>First accumulator</source>
        <translation>Erster Akkumulator</translation>
    </message>
    <message>
        <source>G before the first step: .1 in Keras, 0 in PyTorch.</source>
        <translation>G vor dem ersten Schritt: .1 in Keras, 0 in PyTorch.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Running means of gradient and squared gradient give each weight its step: a good first choice.</source>
        <translation>Laufende Mittel von Gradient und quadriertem Gradienten geben jedem Gewicht seinen Schritt: eine gute erste Wahl.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Uses the largest mean square seen so far: steps never grow again.</source>
        <translation>Nimmt das größte bisher gesehene mittlere Quadrat: Schritte wachsen nie wieder.</translation>
    </message>
    <message>
        <source>Place of epsilon</source>
        <translation>Ort von Epsilon</translation>
    </message>
    <message>
        <source>uncorrected: added to √v as in Keras; corrected: to √v̂ as in the paper and PyTorch (there with 1e-8).</source>
        <translation>uncorrected: zu √v addiert wie in Keras; corrected: zu √v̂ wie im Aufsatz und in PyTorch (dort mit 1e-8).</translation>
    </message>
    <message>
        <source>Adamax</source>
        <translation>Adamax</translation>
    </message>
    <message>
        <source>Adam with the largest recent gradient instead of its mean square: u = max(β₂·u, |g|), w −= η·m / ((1 − β₁ᵗ)·(u + ε))</source>
        <translation>Adam mit dem größten jüngsten Gradienten statt seines mittleren Quadrats: u = max(β₂·u, |g|), w −= η·m / ((1 − β₁ᵗ)·(u + ε))</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay: w ← w − η·ω·w, then Adam&apos;s step (PyTorch&apos;s default ω is .01).</source>
        <translation>Adam mit entkoppeltem Gewichtszerfall: w ← w − η·ω·w, dann der Schritt von Adam (Vorgabe ω in PyTorch: .01).</translation>
    </message>
    <message>
        <source>Only one of clipvalue, clipnorm and global_clipnorm can be set. Set the others to none.</source>
        <translation>Nur eines von clipvalue, clipnorm und global_clipnorm darf gesetzt sein. Die anderen auf none setzen.</translation>
    </message>
    <message>
        <source>ema_overwrite_frequency needs use_ema=true: without it there is no running mean.</source>
        <translation>ema_overwrite_frequency braucht use_ema=true: Ohne das gibt es kein laufendes Mittel.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the learning rate changes while training goes on. Empty: it stays.</source>
        <translation>Wie sich die Lernrate im Lauf des Trainings ändert. Leer: Sie bleibt.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Decoupled: w ← w − η·ω·w before each step. Not the same as an L2 regulariser, except for plain SGD (ω = 2λ).</source>
        <translation>Entkoppelt: w ← w − η·ω·w vor jedem Schritt. Nicht dasselbe wie ein L2-Regularisierer, außer bei einfachem SGD (ω = 2λ).</translation>
    </message>
    <message>
        <source>Decay biases too</source>
        <translation>Auch Bias zerfällt</translation>
    </message>
    <message>
        <source>Off: biases and the scales of normalisation layers are left alone.</source>
        <translation>Aus: Bias-Werte und Maßstäbe von Normalisierungsschichten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Wert begrenzen</translation>
    </message>
    <message>
        <source>Each element of the gradient is cut to ± this. Only one of the three clippings.</source>
        <translation>Jedes Element des Gradienten wird bei ± diesem Wert abgeschnitten. Nur eine der drei Begrenzungen.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Norm begrenzen</translation>
    </message>
    <message>
        <source>The gradient of each weight tensor is scaled down to at most this length.</source>
        <translation>Der Gradient jedes Gewichtstensors wird auf höchstens diese Länge verkleinert.</translation>
    </message>
    <message>
        <source>Clip global norm</source>
        <translation>Gesamtnorm begrenzen</translation>
    </message>
    <message>
        <source>The gradient of all weights together is scaled down to at most this length.</source>
        <translation>Der Gradient aller Gewichte zusammen wird auf höchstens diese Länge verkleinert.</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Gewichte mitteln</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights; validation and the trained model use it, training goes on with the others.</source>
        <translation>Führt ein laufendes Mittel der Gewichte; Validierung und trainiertes Modell verwenden es, das Training läuft mit den anderen weiter.</translation>
    </message>
    <message>
        <source>Momentum of the average</source>
        <translation>Trägheit des Mittels</translation>
    </message>
    <message>
        <source>Share of the old mean that is kept at each step.</source>
        <translation>Anteil des alten Mittels, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <source>Overwrite every</source>
        <translation>Überschreiben alle</translation>
    </message>
    <message>
        <source>Updates after which the weights become their running mean. Empty: never.</source>
        <translation>Aktualisierungen, nach denen die Gewichte zu ihrem laufenden Mittel werden. Leer: nie.</translation>
    </message>
    <message>
        <source>Accumulate gradients</source>
        <translation>Gradienten sammeln</translation>
    </message>
    <message>
        <source>Batches whose mean gradient makes one update: a larger batch in little memory.</source>
        <translation>Batches, deren mittlerer Gradient eine Aktualisierung ergibt: ein größerer Batch in wenig Speicher.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Length of a step. Too large: the loss jumps or diverges; too small: it hardly moves.</source>
        <translation>Länge eines Schritts. Zu groß: Der Verlust springt oder divergiert; zu klein: Er bewegt sich kaum.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the division finite where gradients vanish.</source>
        <translation>Hält die Division endlich, wo Gradienten verschwinden.</translation>
    </message>
    <message>
        <source>inside: √(x + ε), Keras 3; outside: √x + ε, PyTorch and older Keras.</source>
        <translation>inside: √(x + ε), Keras 3; outside: √x + ε, PyTorch und älteres Keras.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Share of the old mean gradient that is kept at each step.</source>
        <translation>Anteil des alten mittleren Gradienten, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Share of the old mean square that is kept at each step.</source>
        <translation>Anteil des alten mittleren Quadrats, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that is kept; 0.9 is usual.</source>
        <translation>Anteil des letzten Schritts, der bleibt; 0.9 ist üblich.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>How fast the steps of a weight shrink: −0.5 by the root of its squares, 0 not at all.</source>
        <translation>Wie schnell die Schritte eines Gewichts schrumpfen: −0.5 mit der Wurzel seiner Quadrate, 0 gar nicht.</translation>
    </message>
    <message>
        <source>FTRL</source>
        <translation>FTRL</translation>
    </message>
    <message>
        <source>Follow the regularised leader: for wide, sparse, linear models; with L1 many weights become exactly 0</source>
        <translation>Follow the regularised leader: für breite, dünn besetzte, lineare Modelle; mit L1 werden viele Gewichte genau 0</translation>
    </message>
    <message>
        <source>Sum of squares before the first step.</source>
        <translation>Summe der Quadrate vor dem ersten Schritt.</translation>
    </message>
    <message>
        <source>L1 strength</source>
        <translation>Stärke L1</translation>
    </message>
    <message>
        <source>Makes weights exactly 0.</source>
        <translation>Macht Gewichte genau 0.</translation>
    </message>
    <message>
        <source>L2 strength</source>
        <translation>Stärke L2</translation>
    </message>
    <message>
        <source>Makes weights smaller.</source>
        <translation>Macht Gewichte kleiner.</translation>
    </message>
    <message>
        <source>L2 shrinkage</source>
        <translation>L2-Schrumpfung</translation>
    </message>
    <message>
        <source>An L2 term in the gradient.</source>
        <translation>Ein L2-Glied im Gradienten.</translation>
    </message>
    <message>
        <source>Slows the first steps down.</source>
        <translation>Bremst die ersten Schritte.</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Quasi-Newton method over all rows at once; an epoch is one iteration. For smooth problems that fit in memory; dropout and noise are off.</source>
        <translation>Quasi-Newton-Verfahren über alle Zeilen zugleich; eine Epoche ist eine Iteration. Für glatte Probleme, die in den Speicher passen; Dropout und Rauschen sind aus.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Pairs of steps and gradient changes that model the curvature.</source>
        <translation>Paare von Schritten und Gradientenänderungen, die die Krümmung nachbilden.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Passes over the data that one line search may take.</source>
        <translation>Durchgänge durch die Daten, die eine Liniensuche nehmen darf.</translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation>Gradiententoleranz</translation>
    </message>
    <message>
        <source>Converged when no element of the gradient is larger.</source>
        <translation>Konvergiert, wenn kein Element des Gradienten größer ist.</translation>
    </message>
    <message>
        <source>Change tolerance</source>
        <translation>Änderungstoleranz</translation>
    </message>
    <message>
        <source>Converged when the loss falls by a smaller share.</source>
        <translation>Konvergiert, wenn der Verlust um einen kleineren Anteil fällt.</translation>
    </message>
    <message>
        <source>Levenberg–Marquardt works on sums of squares only: the loss must be mse, with one output of the target&apos;s shape and without class or sample weights or regularisers. Choose the loss mse or another optimiser, such as lbfgs or adam.</source>
        <translation>Levenberg–Marquardt arbeitet nur mit Summen von Quadraten: Der Verlust muss mse sein, mit einem Ausgang in der Form des Ziels und ohne Klassen- oder Zeilengewichte oder Regularisierer. Den Verlust mse oder einen anderen Optimierer wie lbfgs oder adam wählen.</translation>
    </message>
    <message>
        <source>Levenberg–Marquardt needs a matrix of {0} × {0} numbers for this network, {2} MB; its limit is {1} weights. Choose another optimiser, such as lbfgs or adam, use smaller layers, or raise max_parameters.</source>
        <translation>Levenberg–Marquardt braucht für dieses Netz eine Matrix von {0} × {0} Zahlen, {2} MB; die Grenze liegt bei {1} Gewichten. Einen anderen Optimierer wie lbfgs oder adam wählen, kleinere Schichten verwenden oder max_parameters erhöhen.</translation>
    </message>
    <message>
        <source>Levenberg–Marquardt</source>
        <translation>Levenberg–Marquardt</translation>
    </message>
    <message>
        <source>(JᵀJ + μI)Δ = −Jᵀr over all rows at once; an epoch is one iteration. For small networks with the loss mse: few iterations, high accuracy.</source>
        <translation>(JᵀJ + μI)Δ = −Jᵀr über alle Zeilen zugleich; eine Epoche ist eine Iteration. Für kleine Netze mit dem Verlust mse: wenige Iterationen, hohe Genauigkeit.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>First μ: large is like gradient descent, small like Gauss–Newton.</source>
        <translation>Erstes μ: groß wie Gradientenabstieg, klein wie Gauß–Newton.</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Erhöhung</translation>
    </message>
    <message>
        <source>Factor of μ when the loss would rise.</source>
        <translation>Faktor für μ, wenn der Verlust stiege.</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Senkung</translation>
    </message>
    <message>
        <source>Divisor of μ when the loss falls.</source>
        <translation>Teiler für μ, wenn der Verlust fällt.</translation>
    </message>
    <message>
        <source>Largest damping</source>
        <translation>Größte Dämpfung</translation>
    </message>
    <message>
        <source>The run ends when μ would be larger.</source>
        <translation>Der Lauf endet, wenn μ größer würde.</translation>
    </message>
    <message>
        <source>Form of damping</source>
        <translation>Form der Dämpfung</translation>
    </message>
    <message>
        <source>identity: μI; diagonal: μ·diag(JᵀJ), which does not depend on the scale of the inputs.</source>
        <translation>identity: μI; diagonal: μ·diag(JᵀJ), unabhängig vom Maßstab der Eingänge.</translation>
    </message>
    <message>
        <source>Most weights</source>
        <translation>Gewichte höchstens</translation>
    </message>
    <message>
        <source>Networks with more weights are refused: memory grows with the square.</source>
        <translation>Netze mit mehr Gewichten werden abgelehnt: Der Speicherbedarf wächst quadratisch.</translation>
    </message>
    <message>
        <source>Converged when no element of Jᵀr is larger.</source>
        <translation>Konvergiert, wenn kein Element von Jᵀr größer ist.</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>w −= η·sign(β₁·m + (1 − β₁)·g), m = β₂·m + (1 − β₂)·g: one buffer; wants a third to a tenth of Adam&apos;s rate</source>
        <translation>w −= η·sign(β₁·m + (1 − β₁)·g), m = β₂·m + (1 − β₂)·g: ein Puffer; verlangt ein Drittel bis ein Zehntel der Rate von Adam</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>Adam with Nesterov momentum, its share growing by u_t = β₁·(1 − ½·.96^(ψ·t))</source>
        <translation>Adam mit Nesterov-Momentum, dessen Anteil wächst: u_t = β₁·(1 − ½·.96^(ψ·t))</translation>
    </message>
    <message>
        <source>Schedule decay</source>
        <translation>Abfall des Zeitplans</translation>
    </message>
    <message>
        <source>The ψ of .96^(ψ·t): 1 in Keras 3, .004 in PyTorch and older Keras.</source>
        <translation>Das ψ in .96^(ψ·t): 1 in Keras 3, .004 in PyTorch und älterem Keras.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε): a step size for each weight.</source>
        <translation>v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε): eine Schrittweite für jedes Gewicht.</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Divides by the variance of the gradient instead of its mean square.</source>
        <translation>Teilt durch die Varianz des Gradienten statt durch sein mittleres Quadrat.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Gradient descent, with momentum: v = μ·v − η·g, w += v; Nesterov: w += μ·v − η·g.</source>
        <translation>Gradientenabstieg, mit Momentum: v = μ·v − η·g, w += v; Nesterov: w += μ·v − η·g.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks one step of momentum ahead.</source>
        <translation>Blickt einen Momentum-Schritt voraus.</translation>
    </message>
    <message>
        <source>Form of the momentum</source>
        <translation>Form des Momentums</translation>
    </message>
    <message>
        <source>keras: v = μ·v − η·g, old steps keep their rate; pytorch: v = μ·v + g, w −= η·v, a new rate holds for all. Equal at a constant rate.</source>
        <translation>keras: v = μ·v − η·g, alte Schritte behalten ihre Rate; pytorch: v = μ·v + g, w −= η·v, eine neue Rate gilt für alle. Gleich bei fester Rate.</translation>
    </message>
    <message>
        <source>Form of Nesterov</source>
        <translation>Form von Nesterov</translation>
    </message>
    <message>
        <source>bengio: as in Keras and PyTorch; lookahead: the gradient is really taken ahead.</source>
        <translation>bengio: wie in Keras und PyTorch; lookahead: Der Gradient wird wirklich voraus genommen.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Whether lengths are numbers of steps (batches) or of epochs.</source>
        <translation>Ob Längen Zahlen von Schritten (Batches) oder von Epochen sind.</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>Erste Rate</translation>
    </message>
    <message>
        <source>Empty: the optimiser&apos;s learning rate.</source>
        <translation>Leer: die Lernrate des Optimierers.</translation>
    </message>
    <message>
        <source>The same learning rate at every step.</source>
        <translation>Dieselbe Lernrate bei jedem Schritt.</translation>
    </message>
    <message>
        <source>Cosine decay</source>
        <translation>Kosinus-Abfall</translation>
    </message>
    <message>
        <source>η = η₀·[(1 − α)·½·(1 + cos(π·min(s, N) / N)) + α], after a linear rise to warmup_target if there is one</source>
        <translation>η = η₀·[(1 − α)·½·(1 + cos(π·min(s, N) / N)) + α], nach einem linearen Anstieg auf warmup_target, falls gesetzt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Steps (or epochs) of the fall, warm-up not counted. Empty: the epochs of the settings.</source>
        <translation>Schritte (oder Epochen) des Abfalls, ohne Anlauf. Leer: die Epochen der Einstellungen.</translation>
    </message>
    <message>
        <source>Share of the first rate that is left at the end.</source>
        <translation>Anteil der ersten Rate, der am Ende bleibt.</translation>
    </message>
    <message>
        <source>Warm-up target</source>
        <translation>Ziel des Anlaufs</translation>
    </message>
    <message>
        <source>The rate rises to this before it falls. Empty: no warm-up.</source>
        <translation>Die Rate steigt darauf, bevor sie fällt. Leer: kein Anlauf.</translation>
    </message>
    <message>
        <source>Warm-up length</source>
        <translation>Länge des Anlaufs</translation>
    </message>
    <message>
        <source>Steps (or epochs) of the rise.</source>
        <translation>Schritte (oder Epochen) des Anstiegs.</translation>
    </message>
    <message>
        <source>Cosine decay with restarts</source>
        <translation>Kosinus-Abfall mit Neustarts</translation>
    </message>
    <message>
        <source>Cosine decay over N, then over N·t_mul …, each start lower by the factor m_mul</source>
        <translation>Kosinus-Abfall über N, dann über N·t_mul …, jeder Anfang um den Faktor m_mul tiefer</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Erste Periode</translation>
    </message>
    <message>
        <source>Steps (or epochs) until the first restart. Empty: ten epochs.</source>
        <translation>Schritte (oder Epochen) bis zum ersten Neustart. Leer: zehn Epochen.</translation>
    </message>
    <message>
        <source>Period factor</source>
        <translation>Periodenfaktor</translation>
    </message>
    <message>
        <source>How much longer each period is than the one before.</source>
        <translation>Wie viel länger jede Periode ist als die davor.</translation>
    </message>
    <message>
        <source>Height factor</source>
        <translation>Höhenfaktor</translation>
    </message>
    <message>
        <source>What is left of the first rate at each restart.</source>
        <translation>Was bei jedem Neustart von der ersten Rate bleibt.</translation>
    </message>
    <message>
        <source>Share of the first rate that is left at the end of a period.</source>
        <translation>Anteil der ersten Rate, der am Ende einer Periode bleibt.</translation>
    </message>
    <message>
        <source>Steps (or epochs) in which the rate falls once by its factor. Empty: one epoch.</source>
        <translation>Schritte (oder Epochen), in denen die Rate einmal um ihren Faktor fällt. Leer: eine Epoche.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Abfallrate</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Falls in steps instead of smoothly.</source>
        <translation>Fällt in Stufen statt gleitend.</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponentieller Abfall</translation>
    </message>
    <message>
        <source>η = η₀ · rate^(s / N)</source>
        <translation>η = η₀ · rate^(s / N)</translation>
    </message>
    <message>
        <source>Factor per length.</source>
        <translation>Faktor je Länge.</translation>
    </message>
    <message>
        <source>Inverse time decay</source>
        <translation>Inverser Zeitabfall</translation>
    </message>
    <message>
        <source>η = η₀ / (1 + rate · s / N); with N = 1 the old Keras option decay</source>
        <translation>η = η₀ / (1 + rate · s / N); mit N = 1 die alte Keras-Option decay</translation>
    </message>
    <message>
        <source>How much the divisor grows per length.</source>
        <translation>Wie viel der Teiler je Länge wächst.</translation>
    </message>
    <message>
        <source>Natural exponential decay</source>
        <translation>Natürlicher exponentieller Abfall</translation>
    </message>
    <message>
        <source>η = η₀ · e^(−k·s)</source>
        <translation>η = η₀ · e^(−k·s)</translation>
    </message>
    <message>
        <source>The k of e^(−k·s).</source>
        <translation>Das k in e^(−k·s).</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Rises from η₀/25 to η₀ and falls far below, in two halves of a cosine</source>
        <translation>Steigt von η₀/25 auf η₀ und fällt weit darunter, in zwei Kosinushälften</translation>
    </message>
    <message>
        <source>Steps (or epochs) of the whole cycle. Empty: the epochs of the settings.</source>
        <translation>Schritte (oder Epochen) des ganzen Zyklus. Leer: die Epochen der Einstellungen.</translation>
    </message>
    <message>
        <source>Share of the rise</source>
        <translation>Anteil des Anstiegs</translation>
    </message>
    <message>
        <source>Part of the cycle in which the rate rises.</source>
        <translation>Teil des Zyklus, in dem die Rate steigt.</translation>
    </message>
    <message>
        <source>First divisor</source>
        <translation>Erster Teiler</translation>
    </message>
    <message>
        <source>The first rate is the highest divided by this.</source>
        <translation>Die erste Rate ist die höchste geteilt durch diesen.</translation>
    </message>
    <message>
        <source>Last divisor</source>
        <translation>Letzter Teiler</translation>
    </message>
    <message>
        <source>The last rate is the first divided by this.</source>
        <translation>Die letzte Rate ist die erste geteilt durch diesen.</translation>
    </message>
    <message>
        <source>The piecewise schedule has {0} boundaries and {1} values: it needs one value more than boundaries, as in piecewise_constant_decay(boundaries=[100,200], values=[0.1,0.01,0.001]).</source>
        <translation>Der stückweise Zeitplan hat {0} Grenzen und {1} Werte: Er braucht einen Wert mehr als Grenzen, etwa piecewise_constant_decay(boundaries=[100,200], values=[0.1,0.01,0.001]).</translation>
    </message>
    <message>
        <source>The boundaries of the piecewise schedule must rise: {0} follows {1}.</source>
        <translation>Die Grenzen des stückweisen Zeitplans müssen steigen: {0} folgt auf {1}.</translation>
    </message>
    <message>
        <source>Piecewise constant</source>
        <translation>Stückweise konstant</translation>
    </message>
    <message>
        <source>Value i while boundary i−1 &lt; s ≤ boundary i</source>
        <translation>Wert i, solange Grenze i−1 &lt; s ≤ Grenze i</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Last step (or epoch, counted from 0) of each piece but the last.</source>
        <translation>Letzter Schritt (oder Epoche, ab 0 gezählt) jedes Stücks außer dem letzten.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Learning rate of each piece: one more than boundaries.</source>
        <translation>Lernrate jedes Stücks: eine mehr als Grenzen.</translation>
    </message>
    <message>
        <source>Polynomial decay</source>
        <translation>Polynomialer Abfall</translation>
    </message>
    <message>
        <source>η = (η₀ − η_e)·(1 − min(s, N) / N)^p + η_e; p = 1: a straight line</source>
        <translation>η = (η₀ − η_e)·(1 − min(s, N) / N)^p + η_e; p = 1: eine Gerade</translation>
    </message>
    <message>
        <source>Steps (or epochs) until the last rate is reached. Empty: the epochs of the settings.</source>
        <translation>Schritte (oder Epochen) bis zur letzten Rate. Leer: die Epochen der Einstellungen.</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>Letzte Rate</translation>
    </message>
    <message>
        <source>The learning rate from there on.</source>
        <translation>Die Lernrate von dort an.</translation>
    </message>
    <message>
        <source>1: straight; more: falls fast at first.</source>
        <translation>1: gerade; mehr: fällt anfangs schnell.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Beyond its length the rate jumps up and falls again, over a length that is a multiple.</source>
        <translation>Jenseits ihrer Länge springt die Rate hoch und fällt wieder, über eine vielfache Länge.</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Senken bei Stillstand</translation>
    </message>
    <message>
        <source>After patience epochs without improvement of the monitor: η ← max(η · factor, min_lr)</source>
        <translation>Nach patience Epochen ohne Verbesserung der beobachteten Größe: η ← max(η · factor, min_lr)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>What is watched: loss, val_loss, val_f1 …</source>
        <translation>Was beobachtet wird: loss, val_loss, val_f1 …</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What is left of the rate after a reduction.</source>
        <translation>Was nach einer Senkung von der Rate bleibt.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without improvement before a reduction.</source>
        <translation>Epochen ohne Verbesserung vor einer Senkung.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>Less than this is no improvement.</source>
        <translation>Weniger als das ist keine Verbesserung.</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Epochs after a reduction that are not counted.</source>
        <translation>Epochen nach einer Senkung, die nicht zählen.</translation>
    </message>
    <message>
        <source>Smallest rate</source>
        <translation>Kleinste Rate</translation>
    </message>
    <message>
        <source>The rate never falls below.</source>
        <translation>Die Rate fällt nie darunter.</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>auto: by the metric.</source>
        <translation>auto: nach der Metrik.</translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation>Stufenabfall</translation>
    </message>
    <message>
        <source>η = η₀ · factor^⌊e / every⌋</source>
        <translation>η = η₀ · factor^⌊e / every⌋</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Epochs (or steps) between two reductions.</source>
        <translation>Epochen (oder Schritte) zwischen zwei Senkungen.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Rises in a straight line to the learning rate, then goes on as the schedule in “after”</source>
        <translation>Steigt geradlinig auf die Lernrate und läuft dann weiter wie der Zeitplan in „after“</translation>
    </message>
    <message>
        <source>Share of the learning rate at the first step: rates rise from here.</source>
        <translation>Anteil der Lernrate beim ersten Schritt: Von hier steigen die Raten.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>How the rate goes on; counted from the end of the rise. Empty: it stays.</source>
        <translation>Wie die Rate weiterläuft; vom Ende des Anstiegs an gezählt. Leer: Sie bleibt.</translation>
    </message>
    <message>
        <source>unit_forget_bias is for the bias of an LSTM, {1} blocks of one size; this tensor has the shape {0}.</source>
        <translation>unit_forget_bias ist für den Bias eines LSTM, {1} Blöcke gleicher Größe; dieser Tensor hat die Form {0}.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Gates of the cell, a block of the bias each</source>
        <translation>Tore der Zelle, je ein Block des Bias</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Vergessenstor</translation>
    </message>
    <message>
        <source>Which block is that of the forget gate, from 0</source>
        <translation>Welcher Block der des Vergessenstors ist, ab 0</translation>
    </message>
    <message>
        <source>Other blocks</source>
        <translation>Andere Blöcke</translation>
    </message>
    <message>
        <source>Where the other biases start</source>
        <translation>Wo die anderen Bias-Werte beginnen</translation>
    </message>
    <message>
        <source>poisson takes the logarithm of the prediction, which is {0}. Give the last layer an activation that is always positive, as exponential or softplus</source>
        <translation>poisson nimmt den Logarithmus der Vorhersage, und die ist {0}. Der letzten Schicht eine stets positive Aktivierung geben, etwa exponential oder softplus</translation>
    </message>
    <message>
        <source>TP · TN / (FP · FN): the odds of an alarm among positives over those among negatives; 1 is guessing. Several classes: mean of each against the rest, where it is defined.</source>
        <translation>TP · TN / (FP · FN): die Chancen eines Alarms bei Positiven durch die bei Negativen; 1 ist Raten. Mehrere Klassen: Mittel jeder gegen die übrigen, wo es definiert ist.</translation>
    </message>
    <message>
        <source>Area under precision over recall; a random classifier reaches the share of positives. Exact on validation and test, 200 thresholds while training. Several classes: each against the rest, then the mean.</source>
        <translation>Fläche unter der Präzision über der Trefferquote; ein zufälliger Klassifikator erreicht den Anteil der Positiven. Exakt bei Validierung und Test, beim Training 200 Schwellen. Mehrere Klassen: jede gegen die übrigen, dann das Mittel.</translation>
    </message>
    <message>
        <source>Chance that a positive scores above a negative; 0.5 is guessing. Exact on validation and test, 200 thresholds while training. Several classes: each against the rest, then the mean.</source>
        <translation>Wahrscheinlichkeit, dass ein Positives über einem Negativen liegt; 0.5 ist Raten. Exakt bei Validierung und Test, beim Training 200 Schwellen. Mehrere Klassen: jede gegen die übrigen, dann das Mittel.</translation>
    </message>
    <message>
        <source>TPR − FPR: 0 is guessing, 1 perfect. Several classes: mean of each against the rest.</source>
        <translation>TPR − FPR: 0 ist Raten, 1 perfekt. Mehrere Klassen: Mittel jeder gegen die übrigen.</translation>
    </message>
    <message>
        <source>Share predicted positive</source>
        <translation>Anteil positiv vorhergesagt</translation>
    </message>
    <message>
        <source>(TP + FP) / all rows: how often the network says yes, right or wrong; beside the share of positives it shows over- and under-calling. Several classes: mean of each against the rest.</source>
        <translation>(TP + FP) / alle Zeilen: wie oft das Netz Ja sagt, zu Recht oder zu Unrecht; neben dem Anteil der Positiven zeigt es zu häufiges und zu seltenes Ja. Mehrere Klassen: Mittel von jeder gegen den Rest.</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two arms of points wound around each other. No straight line parts them: watch two small hidden layers bend the boundary.</source>
        <translation>Zwei umeinander gewundene Arme aus Punkten. Keine Gerade trennt sie: zusehen, wie zwei kleine verdeckte Schichten die Grenze biegen.</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>Schwertlilien (Iris)</translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 flowers of 1936: four lengths in, one of three species out. Trains in a second.</source>
        <translation>Fishers 150 Blumen von 1936: vier Längen hinein, eine von drei Arten heraus. Trainiert in einer Sekunde.</translation>
    </message>
    <message>
        <source>Paper sheet break</source>
        <translation>Bahnabriss</translation>
    </message>
    <message>
        <source>A paper machine, 69 inputs, one row every two minutes, and a break in less than 1 % of them: warn before it happens. Rare events, so look at F1, recall and false alarms, not at accuracy. The series is generated.</source>
        <translation>Eine Papiermaschine, 69 Eingänge, eine Zeile alle zwei Minuten und in weniger als 1 % davon ein Abriss: warnen, bevor er geschieht. Seltene Ereignisse, also auf F1, Trefferquote und Fehlalarme achten, nicht auf die Genauigkeit. Die Reihe ist künstlich erzeugt.</translation>
    </message>
    <message>
        <source>Sheet break with dropout</source>
        <translation>Bahnabriss mit Dropout</translation>
    </message>
    <message>
        <source>Half of each hidden layer is switched off at every step. The validation loss no longer rises, but fewer breaks are found.</source>
        <translation>Die Hälfte jeder verdeckten Schicht wird bei jedem Schritt ausgeschaltet. Der Validierungsverlust steigt nicht mehr, aber weniger Abrisse werden gefunden.</translation>
    </message>
    <message>
        <source>Sheet break with class weights</source>
        <translation>Bahnabriss mit Klassengewichten</translation>
    </message>
    <message>
        <source>A missed break counts 75 times a false alarm. Recall starts high and falls, false alarms with it: choose your epoch.</source>
        <translation>Ein übersehener Abriss zählt 75-mal so viel wie ein Fehlalarm. Die Trefferquote beginnt hoch und fällt, die Fehlalarme mit ihr: die Epoche selbst wählen.</translation>
    </message>
    <message>
        <source>Sheet break with selu</source>
        <translation>Bahnabriss mit selu</translation>
    </message>
    <message>
        <source>Self-normalising layers: selu, LeCun-normal weights and alpha dropout belong together.</source>
        <translation>Selbstnormalisierende Schichten: selu, LeCun-normale Gewichte und Alpha-Dropout gehören zusammen.</translation>
    </message>
    <message>
        <source>Sheet break with telu</source>
        <translation>Bahnabriss mit telu</translation>
    </message>
    <message>
        <source>A thresholded selu: small outputs become zero, so that noise is not passed on.</source>
        <translation>Ein selu mit Schwelle: Kleine Ausgaben werden null, damit Rauschen nicht weitergegeben wird.</translation>
    </message>
    <message>
        <source>Sheet break with SMOTE</source>
        <translation>Bahnabriss mit SMOTE</translation>
    </message>
    <message>
        <source>Breaks are made up between neighbouring ones until both classes are equally frequent, in the training rows only. Watch recall fall while training goes on.</source>
        <translation>Zwischen benachbarten Abrissen werden neue erfunden, bis beide Klassen gleich häufig sind, nur in den Trainingszeilen. Zusehen, wie die Trefferquote im Lauf des Trainings fällt.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Ein Schritt von Hand</translation>
    </message>
    <message>
        <source>Nine weights, one row to train on, one step: small enough to follow with pencil and paper. The loss before the step is 0.5957; train one epoch and compare every weight.</source>
        <translation>Neun Gewichte, eine Zeile, ein Schritt: klein genug für Bleistift und Papier. Der Verlust vor dem Schritt ist 0,5957; eine Epoche trainieren und jedes Gewicht vergleichen.</translation>
    </message>
    <message>
        <source>A curve from straight pieces</source>
        <translation>Eine Kurve aus Geraden</translation>
    </message>
    <message>
        <source>Each relu unit adds one bend. Thirteen of them follow a cubic; try 1, 2, 3 and 6 and watch the error grow.</source>
        <translation>Jede relu-Einheit fügt einen Knick hinzu. Dreizehn folgen einer kubischen Kurve; mit 1, 2, 3 und 6 wächst der Fehler.</translation>
    </message>
    <message>
        <source>Linear regression as a network</source>
        <translation>Lineare Regression als Netz</translation>
    </message>
    <message>
        <source>One unit without activation and squared error is linear regression: the same coefficients as least squares.</source>
        <translation>Eine Einheit ohne Aktivierung und quadratischer Fehler sind lineare Regression: dieselben Koeffizienten wie kleinste Quadrate.</translation>
    </message>
    <message>
        <source>Logistic regression as a network</source>
        <translation>Logistische Regression als Netz</translation>
    </message>
    <message>
        <source>One sigmoid unit and cross-entropy is logistic regression: a straight boundary, the same coefficients.</source>
        <translation>Eine sigmoid-Einheit und Kreuzentropie sind logistische Regression: eine gerade Grenze, dieselben Koeffizienten.</translation>
    </message>
    <message>
        <source>A toy network</source>
        <translation>Ein Spielzeugnetz</translation>
    </message>
    <message>
        <source>Five inputs, three and four sigmoid units, one answer: 39 parameters, all to be seen at once.</source>
        <translation>Fünf Eingänge, drei und vier sigmoid-Einheiten, eine Antwort: 39 Parameter, alle auf einen Blick.</translation>
    </message>
    <message>
        <source>Correlation as a metric</source>
        <translation>Korrelation als Metrik</translation>
    </message>
    <message>
        <source>A regression judged by the mean absolute error and by Pearson&apos;s r, which is 1 where predictions lie on a line with the truth.</source>
        <translation>Eine Regression, beurteilt nach mittlerem absolutem Fehler und Pearsons r, das 1 ist, wo Vorhersagen und Wahrheit auf einer Geraden liegen.</translation>
    </message>
    <message>
        <source>Sheet break with an LSTM</source>
        <translation>Bahnabriss mit einem LSTM</translation>
    </message>
    <message>
        <source>Five rows, ten minutes, are read one after the other; what the cell remembers of them decides. Open the gates on Inspect while it trains.</source>
        <translation>Fünf Zeilen, zehn Minuten, werden nacheinander gelesen; was die Zelle davon behält, entscheidet. Während des Trainings die Tore unter Untersuchen öffnen.</translation>
    </message>
    <message>
        <source>Sheet break with a tanh LSTM</source>
        <translation>Bahnabriss mit einem tanh-LSTM</translation>
    </message>
    <message>
        <source>The same with tanh instead of relu: nothing can grow without bound, and the validation loss rises later.</source>
        <translation>Dasselbe mit tanh statt relu: Nichts kann unbegrenzt wachsen, und der Validierungsverlust steigt später.</translation>
    </message>
    <message>
        <source>Sheet break, every step counts</source>
        <translation>Bahnabriss, jeder Schritt zählt</translation>
    </message>
    <message>
        <source>The last LSTM gives its state after each of the five steps, not only after the last one.</source>
        <translation>Das letzte LSTM gibt seinen Zustand nach jedem der fünf Schritte, nicht nur nach dem letzten.</translation>
    </message>
    <message>
        <source>Sheet break with recurrent dropout</source>
        <translation>Bahnabriss mit rekurrentem Dropout</translation>
    </message>
    <message>
        <source>Half of what the cells hand on is switched off, the same half for a whole sequence: slow to begin, hard to overfit.</source>
        <translation>Die Hälfte dessen, was die Zellen weitergeben, ist abgeschaltet, dieselbe Hälfte für eine ganze Folge: langsam am Anfang, schwer zu überanpassen.</translation>
    </message>
    <message>
        <source>Sheet break read backwards</source>
        <translation>Bahnabriss rückwärts gelesen</translation>
    </message>
    <message>
        <source>The first LSTM reads the newest row first.</source>
        <translation>Das erste LSTM liest die neueste Zeile zuerst.</translation>
    </message>
    <message>
        <source>Sheet break in both directions</source>
        <translation>Bahnabriss in beide Richtungen</translation>
    </message>
    <message>
        <source>Two LSTMs read each window, one forwards and one backwards. Good for finished records; a stream knows no future.</source>
        <translation>Zwei LSTM lesen jedes Fenster, eines vorwärts und eines rückwärts. Gut für abgeschlossene Aufzeichnungen; ein Strom kennt keine Zukunft.</translation>
    </message>
    <message>
        <source>Sheet break, forty minutes back</source>
        <translation>Bahnabriss, vierzig Minuten zurück</translation>
    </message>
    <message>
        <source>Look-back 20 instead of 5. More is not always better: compare it with the short one.</source>
        <translation>Rückblick 20 statt 5. Mehr ist nicht immer besser: mit dem kurzen vergleichen.</translation>
    </message>
    <message>
        <source>Sheet break, a state carried along</source>
        <translation>Bahnabriss, ein weitergetragener Zustand</translation>
    </message>
    <message>
        <source>No windows: the state goes on from row to row through the whole record, in 128 streams side by side, and is forgotten at the end of an epoch.</source>
        <translation>Keine Fenster: Der Zustand läuft von Zeile zu Zeile durch die ganze Aufzeichnung, in 128 Strömen nebeneinander, und wird am Ende einer Epoche vergessen.</translation>
    </message>
    <message>
        <source>Sheet break with a simple RNN</source>
        <translation>Bahnabriss mit einem einfachen RNN</translation>
    </message>
    <message>
        <source>A recurrent layer without gates, a quarter of the parameters: what do the gates of an LSTM buy?</source>
        <translation>Eine rekurrente Schicht ohne Tore, ein Viertel der Parameter: Was bringen die Tore eines LSTM?</translation>
    </message>
    <message>
        <source>Sheet break with a GRU</source>
        <translation>Bahnabriss mit einem GRU</translation>
    </message>
    <message>
        <source>Two gates instead of three and no cell state.</source>
        <translation>Zwei Tore statt drei und kein Zellzustand.</translation>
    </message>
    <message>
        <source>Sheet break with peepholes</source>
        <translation>Bahnabriss mit Peepholes</translation>
    </message>
    <message>
        <source>The gates see the cell state, not only what it lets out.</source>
        <translation>Die Tore sehen den Zellzustand, nicht nur, was er herauslässt.</translation>
    </message>
    <message>
        <source>Sheet break, memory of second order</source>
        <translation>Bahnabriss, Gedächtnis zweiter Ordnung</translation>
    </message>
    <message>
        <source>The cell state also takes half of what it was two steps before.</source>
        <translation>Der Zellzustand nimmt auch die Hälfte seines Werts von vor zwei Schritten auf.</translation>
    </message>
    <message>
        <source>Sheet break, gated memory of second order</source>
        <translation>Bahnabriss, Gedächtnis zweiter Ordnung mit Tor</translation>
    </message>
    <message>
        <source>A gate of its own decides how much of the state two steps before is taken.</source>
        <translation>Ein eigenes Tor bestimmt, wie viel vom Zustand zwei Schritte zuvor übernommen wird.</translation>
    </message>
    <message>
        <source>Sheet break with the LSTM of 1997</source>
        <translation>Bahnabriss mit dem LSTM von 1997</translation>
    </message>
    <message>
        <source>The first LSTM had no forget gate: what the cell took in stays.</source>
        <translation>Das erste LSTM hatte kein Vergessenstor: Was die Zelle aufnahm, bleibt.</translation>
    </message>
    <message>
        <source>A score that is none</source>
        <translation>Ein Wert, der keiner ist</translation>
    </message>
    <message>
        <source>This series holds no sign at all of a coming break. Train: with a random split F1 climbs to about 0.3 all the same, because each break labels two rows that are nearly equal, and one of them is in training. Now set the split on Data to blocked and train again: nothing is left. Scores of a random split are no early warning.</source>
        <translation>Diese Reihe enthält keinerlei Anzeichen eines kommenden Abrisses. Trainieren: Mit einer zufälligen Aufteilung steigt F1 trotzdem auf etwa 0.3, weil jeder Abriss zwei fast gleiche Zeilen kennzeichnet und eine davon im Training liegt. Nun auf der Seite Daten die Aufteilung auf „Der Reihe nach“ stellen und neu trainieren: Nichts bleibt übrig. Werte einer zufälligen Aufteilung sind keine Frühwarnung.</translation>
    </message>
    <message>
        <source>Remember two numbers: LSTM</source>
        <translation>Zwei Zahlen merken: LSTM</translation>
    </message>
    <message>
        <source>Fifty random numbers, two of them marked, up to fifty steps apart: tell their sum. Guessing has an error of 0.167; the gates learn to keep the first mark.</source>
        <translation>Fünfzig Zufallszahlen, zwei davon markiert, bis zu fünfzig Schritte auseinander: ihre Summe nennen. Raten hat einen Fehler von 0.167; die Tore lernen, die erste markierte zu behalten.</translation>
    </message>
    <message>
        <source>Remember two numbers: simple RNN</source>
        <translation>Zwei Zahlen merken: einfaches RNN</translation>
    </message>
    <message>
        <source>The same task without gates: what was seen first has faded when the second mark comes.</source>
        <translation>Dieselbe Aufgabe ohne Tore: Was zuerst gesehen wurde, ist verblasst, wenn die zweite Marke kommt.</translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>The formula gives one value for all units, and an activation needs one for each: use x outside of sum and mean too.</source>
        <translation>Die Formel ergibt einen Wert für alle Einheiten, eine Aktivierung braucht aber einen für jede: x auch außerhalb von sum und mean verwenden.</translation>
    </message>
    <message>
        <source>The test runs from {0} to {1}: the first must be the lower one.</source>
        <translation>Der Test läuft von {0} bis {1}: Der erste muss der kleinere sein.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>A formula in x: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where, sum and mean over the units. The slope follows by itself.</source>
        <translation>Eine Formel in x: + - * / ^, Vergleiche, exp ln tanh sigmoid sqrt sin cos abs sign min max where, sum und mean über die Einheiten. Die Ableitung folgt von selbst.</translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation>Eigene Formel</translation>
    </message>
    <message>
        <source>f(x) as you write it, for example where(x &gt; 0, x, a*(exp(x) - 1)) with a=0.1; tested before its first use.</source>
        <translation>f(x) frei geschrieben, etwa where(x &gt; 0, x, a*(exp(x) - 1)) mit a=0.1; vor der ersten Verwendung getestet.</translation>
    </message>
    <message>
        <source>{0} of {1} has no finite slope</source>
        <translation>{0} von {1} hat keine endliche Ableitung</translation>
    </message>
    <message>
        <source>{0} needs a value above 0, but gets {1}</source>
        <translation>{0} braucht einen Wert über 0, bekommt aber {1}</translation>
    </message>
    <message>
        <source>{0} needs a value above -1, but gets {1}</source>
        <translation>{0} braucht einen Wert über -1, bekommt aber {1}</translation>
    </message>
    <message>
        <source>{0} needs a value of at least 0, but gets {1}</source>
        <translation>{0} braucht einen Wert ab 0, bekommt aber {1}</translation>
    </message>
    <message>
        <source>{0} is divided by 0</source>
        <translation>{0} wird durch 0 geteilt</translation>
    </message>
    <message>
        <source>{0} ^ {1} does not exist: the power of a negative number must be whole</source>
        <translation>{0} ^ {1} gibt es nicht: Der Exponent einer negativen Zahl muss ganz sein</translation>
    </message>
    <message>
        <source>{0} ^ {1} is too large or does not exist</source>
        <translation>{0} ^ {1} ist zu groß oder existiert nicht</translation>
    </message>
    <message>
        <source>{0} of {1} is too large for a number</source>
        <translation>{0} von {1} ist zu groß für eine Zahl</translation>
    </message>
    <message>
        <source>the result of {0} is too large for a number</source>
        <translation>das Ergebnis von {0} ist zu groß für eine Zahl</translation>
    </message>
    <message>
        <source>the formula is given {0}</source>
        <translation>die Formel bekommt {0}</translation>
    </message>
    <message>
        <source>column {0}: {1} (at {2})</source>
        <translation>Zeichen {0}: {1} (bei {2})</translation>
    </message>
    <message>
        <source>The formula reads x{0}, but the layer has {1} input(s): connect what is missing.</source>
        <translation>Die Formel liest x{0}, aber die Schicht hat {1} Eingänge: Fehlendes verbinden.</translation>
    </message>
    <message>
        <source>The formula does not read input {0}: call it x{0} there, or remove the wire.</source>
        <translation>Die Formel liest Eingang {0} nicht: Ihn dort x{0} nennen oder die Verbindung entfernen.</translation>
    </message>
    <message>
        <source>A formula in the inputs x1, x2 … (x is the first), element by element: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where; sum and mean run over the last axis.</source>
        <translation>Eine Formel in den Eingängen x1, x2 … (x ist der erste), elementweise: + - * / ^, Vergleiche, exp ln tanh sigmoid sqrt sin cos abs sign min max where; sum und mean laufen über die letzte Achse.</translation>
    </message>
    <message>
        <source>y = a formula of the inputs as you write it, for example x1 * sigmoid(x2); axes of size 1 are repeated. A formula that is a sum or mean gives one value.</source>
        <translation>y = eine frei geschriebene Formel der Eingänge, etwa x1 * sigmoid(x2); Achsen der Größe 1 werden wiederholt. Eine Formel, die Summe oder Mittel ist, ergibt einen Wert.</translation>
    </message>
    <message>
        <source>the character &apos;{0}&apos; means nothing in a formula</source>
        <translation>das Zeichen „{0}“ bedeutet in einer Formel nichts</translation>
    </message>
    <message>
        <source>a digit is expected beside the decimal point</source>
        <translation>neben dem Dezimalpunkt wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>the number {0} is too large or too small</source>
        <translation>die Zahl {0} ist zu groß oder zu klein</translation>
    </message>
    <message>
        <source>Formula, column {0}: {1}.</source>
        <translation>Formel, Zeichen {0}: {1}.</translation>
    </message>
    <message>
        <source>The loss does not depend on y_pred, so nothing could be learnt from it.</source>
        <translation>Der Verlust hängt nicht von y_pred ab, daraus ließe sich nichts lernen.</translation>
    </message>
    <message>
        <source>A formula in y_true and y_pred. One value per output is averaged over the outputs; with sum or mean the formula gives one value per sample itself. Weights are applied to it, unless it uses sample_weight.</source>
        <translation>Eine Formel in y_true und y_pred. Ein Wert je Ausgabe wird über die Ausgaben gemittelt; mit sum oder mean ergibt die Formel selbst einen Wert je Zeile. Gewichte werden darauf angewandt, sofern sie nicht sample_weight verwendet.</translation>
    </message>
    <message>
        <source>A loss as you write it in y_true and y_pred, one value per sample, for example abs(y_true - y_pred)^1.5; tested before its first use.</source>
        <translation>Ein frei geschriebener Verlust in y_true und y_pred, ein Wert je Zeile, etwa abs(y_true - y_pred)^1.5; vor der ersten Verwendung getestet.</translation>
    </message>
    <message>
        <source>A formula of TP, FP, TN, FN is the whole metric: leave the denominator empty.</source>
        <translation>Eine Formel aus TP, FP, TN, FN ist die ganze Metrik: Den Nenner leer lassen.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not occur in the formula: use it there or remove it.</source>
        <translation>Der Parameter „{0}“ kommt in der Formel nicht vor: Dort verwenden oder entfernen.</translation>
    </message>
    <message>
        <source>Either a formula in y_true and y_pred, summed over all rows and divided by the sum of the denominator; or one of TP, FP, TN, FN, the counts of a yes-or-no problem.</source>
        <translation>Entweder eine Formel in y_true und y_pred, über alle Zeilen summiert und durch die Summe des Nenners geteilt; oder eine aus TP, FP, TN, FN, den Anzahlen eines Ja-Nein-Problems.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>A formula in y_true and y_pred, summed too; empty: the number of values.</source>
        <translation>Eine Formel in y_true und y_pred, ebenfalls summiert; leer: die Zahl der Werte.</translation>
    </message>
    <message>
        <source>Of the ratio</source>
        <translation>Aus dem Verhältnis</translation>
    </message>
    <message>
        <source>A formula in ratio that gives the number to show, such as sqrt(ratio); empty: the ratio itself.</source>
        <translation>Eine Formel in ratio, die die angezeigte Zahl ergibt, etwa sqrt(ratio); leer: das Verhältnis selbst.</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Which way is good, for early stopping and the best weights.</source>
        <translation>Welche Richtung gut ist, für frühes Stoppen und die besten Gewichte.</translation>
    </message>
    <message>
        <source>Σ formula / Σ denominator over all rows of the epoch, or a function of TP, FP, TN, FN such as TP / (TP + FN).</source>
        <translation>Σ Formel / Σ Nenner über alle Zeilen der Epoche, oder eine Funktion von TP, FP, TN, FN wie TP / (TP + FN).</translation>
    </message>
    <message>
        <source>the formula is too long: more than {0} operations</source>
        <translation>die Formel ist zu lang: mehr als {0} Operationen</translation>
    </message>
    <message>
        <source>The formula is empty: write something of {0}, such as {1} * 2.</source>
        <translation>Die Formel ist leer: Etwas mit {0} schreiben, etwa {1} * 2.</translation>
    </message>
    <message>
        <source>an operator is expected before {0}; a product is written with *, as in 2*x</source>
        <translation>vor {0} wird ein Operator erwartet; ein Produkt schreibt man mit *, wie in 2*x</translation>
    </message>
    <message>
        <source>&apos;=&apos; gives a name to a value, as in d = x - 1; d*d; to compare, write ==</source>
        <translation>„=“ gibt einem Wert einen Namen, wie in d = x - 1; d*d; zum Vergleichen == schreiben</translation>
    </message>
    <message>
        <source>this ) closes no bracket</source>
        <translation>diese ) schließt keine Klammer</translation>
    </message>
    <message>
        <source>the end is expected, but {0} follows</source>
        <translation>hier wird das Ende erwartet, es folgt aber {0}</translation>
    </message>
    <message>
        <source>The formula is a constant: it must depend on {0}.</source>
        <translation>Die Formel ist konstant: Sie muss von {0} abhängen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; means something already: choose another name</source>
        <translation>„{0}“ bedeutet schon etwas: Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a ; is expected after the value of &apos;{0}&apos;, but there is {1}</source>
        <translation>nach dem Wert von „{0}“ wird ein ; erwartet, da steht aber {1}</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>comparisons do not chain: write (a &lt; x) * (x &lt; b)</source>
        <translation>Vergleiche lassen sich nicht verketten: (a &lt; x) * (x &lt; b) schreiben</translation>
    </message>
    <message>
        <source>a number, a name or a bracket is expected, but there is {0}</source>
        <translation>hier wird eine Zahl, ein Name oder eine Klammer erwartet, da steht aber {0}</translation>
    </message>
    <message>
        <source>the bracket of column {0} is not closed: ) is expected, but there is {1}</source>
        <translation>die Klammer bei Zeichen {0} ist nicht geschlossen: erwartet wird ), da steht aber {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a function: ( is expected after it, but there is {1}</source>
        <translation>„{0}“ ist eine Funktion: Danach wird ( erwartet, da steht aber {1}</translation>
    </message>
    <message>
        <source>unknown function &apos;{0}&apos;. Known: {1}</source>
        <translation>unbekannte Funktion „{0}“. Bekannt: {1}</translation>
    </message>
    <message>
        <source>unknown function &apos;{0}&apos;; did you mean &apos;{1}&apos;? Known: {2}</source>
        <translation>unbekannte Funktion „{0}“; gemeint „{1}“? Bekannt: {2}</translation>
    </message>
    <message>
        <source>unknown name &apos;{0}&apos;. Known: {1}; or give it a value under parameters, as in {0}=0.1</source>
        <translation>unbekannter Name „{0}“. Bekannt: {1}; oder ihm unter Parameter einen Wert geben, wie in {0}=0.1</translation>
    </message>
    <message>
        <source>unknown name &apos;{0}&apos;; did you mean &apos;{2}&apos;? Known: {1}; or give it a value under parameters, as in {0}=0.1</source>
        <translation>unbekannter Name „{0}“; gemeint „{2}“? Bekannt: {1}; oder ihm unter Parameter einen Wert geben, wie in {0}=0.1</translation>
    </message>
    <message>
        <source>a comma or ) is expected in the call of &apos;{0}&apos;, but there is {1}</source>
        <translation>im Aufruf von „{0}“ wird ein Komma oder ) erwartet, da steht aber {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes {1} value(s), but {2} are given</source>
        <translation>„{0}“ nimmt {1} Werte, angegeben sind {2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes at least {1} values, but {2} are given (at most {3})</source>
        <translation>„{0}“ nimmt mindestens {1} Werte, angegeben sind {2} (höchstens {3})</translation>
    </message>
    <message>
        <source>The formula is longer than {0} characters.</source>
        <translation>Die Formel ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The parameters &apos;{0}&apos; cannot be read: write them as a=0.1, b=2.</source>
        <translation>Die Parameter „{0}“ sind nicht lesbar: Schreibweise a=0.1, b=2.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; cannot be read: write name=number, as in a=0.1.</source>
        <translation>Der Parameter „{0}“ ist nicht lesbar: Schreibweise name=number, wie in a=0.1.</translation>
    </message>
    <message>
        <source>The parameter {0} needs a number, but has &apos;{1}&apos;.</source>
        <translation>Der Parameter {0} braucht eine Zahl, hat aber „{1}“.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; means something already: choose another name.</source>
        <translation>Der Parameter „{0}“ bedeutet schon etwas: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; is given twice.</source>
        <translation>Der Parameter „{0}“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The self-test of the formula failed, {0}. Keep the value away from there, as in max(x, 1e-7), or set the test range to what the formula is made for.</source>
        <translation>Der Selbsttest der Formel schlug fehl, {0}. Den Wert davon fernhalten, wie in max(x, 1e-7), oder den Testbereich dem Zweck der Formel anpassen.</translation>
    </message>
    <message>
        <source>The self-test of the formula failed: at {0} its slope by {1} is {2}, by differences {3}.</source>
        <translation>Der Selbsttest der Formel schlug fehl: Bei {0} ist ihre Ableitung nach {1} gleich {2}, nach Differenzen {3}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Numbers that the formula calls by name: a=0.1, b=2. In words each may stand as an option of its own.</source>
        <translation>Zahlen, die die Formel beim Namen nennt: a=0.1, b=2. In Textform kann jede als eigene Option stehen.</translation>
    </message>
    <message>
        <source>Tested from</source>
        <translation>Getestet von</translation>
    </message>
    <message>
        <source>Tested to</source>
        <translation>Getestet bis</translation>
    </message>
    <message>
        <source>Lowest value at which the formula and its slope must be finite: tested before its first use.</source>
        <translation>Kleinster Wert, bei dem die Formel und ihre Ableitung endlich sein müssen: vor der ersten Verwendung getestet.</translation>
    </message>
    <message>
        <source>Highest value at which the formula and its slope must be finite: tested before its first use.</source>
        <translation>Größter Wert, bei dem die Formel und ihre Ableitung endlich sein müssen: vor der ersten Verwendung getestet.</translation>
    </message>
    <message>
        <source>{0}. Keep the values away from there in the formula, as in max(y_pred, 1e-7), choose another activation of the last layer or another target</source>
        <translation>{0}. Die Werte in der Formel von dort fernhalten, etwa mit max(y_pred, 1e-7), eine andere Aktivierung der letzten Schicht oder ein anderes Ziel wählen</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>{0}: the weights “{1}” have the shape {2}, but the layer needs {3}. Reset the weights or undo the change of the layer.</source>
        <translation>{0}: Die Gewichte „{1}“ haben die Form {2}, die Schicht braucht aber {3}. Die Gewichte zurücksetzen oder die Änderung der Schicht rückgängig machen.</translation>
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
        <translation>der Eintrag „{0}“ {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>has not the size it claims</source>
        <translation>hat nicht die angegebene Größe</translation>
    </message>
    <message>
        <source>has a wrong checksum</source>
        <translation>hat eine falsche Prüfsumme</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>hat einen unerlaubten Namen</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>has an impossible size</source>
        <translation>hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>would unpack to an unreasonable size</source>
        <translation>würde entpackt unvernünftig groß</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ist nicht schreibbar</translation>
    </message>
    <message>
        <source>it is no zip archive, or its end is missing</source>
        <translation>es ist kein ZIP-Archiv, oder sein Ende fehlt</translation>
    </message>
    <message>
        <source>the data description is damaged: {0}</source>
        <translation>die Datenbeschreibung ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>The generator “{0}” is missing from this build.</source>
        <translation>Der Generator „{0}“ fehlt in diesem Build.</translation>
    </message>
    <message>
        <source>The data of the example “{0}” are missing from this build.</source>
        <translation>Die Daten des Beispiels „{0}“ fehlen in diesem Build.</translation>
    </message>
    <message>
        <source>There is no example “{0}”. The examples are: {1}.</source>
        <translation>Es gibt kein Beispiel „{0}“. Die Beispiele sind: {1}.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check the path.</source>
        <translation>Es gibt keine Datei „{0}“. Pfad prüfen.</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Choose a file.</source>
        <translation>„{0}“ ist ein Ordner. Eine Datei wählen.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, not a file. Choose a file.</source>
        <translation>„{0}“ ist keine Datei, sondern: {1}. Eine Datei wählen.</translation>
    </message>
    <message>
        <source>“{0}” may not be read. Ask for the right to read it.</source>
        <translation>„{0}“ darf nicht gelesen werden. Um das Leserecht bitten.</translation>
    </message>
    <message>
        <source>No file name was given to save to.</source>
        <translation>Zum Speichern wurde kein Dateiname angegeben.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: it is a folder. Add a file name.</source>
        <translation>Speichern unter „{0}“ nicht möglich: Das ist ein Ordner. Einen Dateinamen anfügen.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: it is a {1}, not a file. Choose another name.</source>
        <translation>Speichern unter „{0}“ nicht möglich: Das ist keine Datei, sondern: {1}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: the file is write-protected. Choose another name.</source>
        <translation>Speichern unter „{0}“ nicht möglich: Die Datei ist schreibgeschützt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: there is no folder “{1}”. Create it first.</source>
        <translation>Speichern unter „{0}“ nicht möglich: Es gibt keinen Ordner „{1}“. Ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: you may not write to the folder “{1}”. Choose another one.</source>
        <translation>Speichern unter „{0}“ nicht möglich: Im Ordner „{1}“ fehlt das Schreibrecht. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Could not save “{0}”: {1}. The old file, if any, is unchanged; free space or choose another place.</source>
        <translation>„{0}“ ließ sich nicht speichern: {1}. Eine etwaige alte Datei ist unverändert; Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>„{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read to its end: {1}.</source>
        <translation>„{0}“ ist nicht bis zum Ende lesbar: {1}.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: that is the input file “{1}”, which would be lost. Choose another name.</source>
        <translation>Speichern unter „{0}“ nicht möglich: Das ist die Eingabedatei „{1}“, die verloren ginge. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: a file that is no Netloom project has that name and would be lost. Choose another name, or remove that file first.</source>
        <translation>Speichern unter „{0}“ nicht möglich: So heißt eine Datei, die kein Netloom-Projekt ist und verloren ginge. Einen anderen Namen wählen oder diese Datei zuerst entfernen.</translation>
    </message>
    <message>
        <source>the network is damaged: {0}</source>
        <translation>das Netz ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>“{0}” is a damaged gzip file: its bytes make no sense from byte {1} on (text up to byte {2} could be unpacked). Fetch it again.</source>
        <translation>„{0}“ ist eine beschädigte gzip-Datei: Ab Byte {1} ergeben ihre Bytes keinen Sinn (Text bis Byte {2} ließ sich entpacken). Neu holen.</translation>
    </message>
    <message>
        <source>“{0}” is a truncated gzip file: it ends after {1} bytes in the middle of the data (text up to byte {2} could be unpacked). Fetch it again.</source>
        <translation>„{0}“ ist eine abgeschnittene gzip-Datei: Sie endet nach {1} Bytes mitten in den Daten (Text bis Byte {2} ließ sich entpacken). Neu holen.</translation>
    </message>
    <message>
        <source>“{0}”: there is not enough memory to unpack it.</source>
        <translation>„{0}“: Der Speicher reicht zum Entpacken nicht aus.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} bytes. Unpack it and split it first.</source>
        <translation>„{0}“ ergibt entpackt mehr als {1} Bytes. Zuerst entpacken und teilen.</translation>
    </message>
    <message>
        <source>“{0}” has {1} columns, “{2}” has {3}. Only files of one kind make one table.</source>
        <translation>„{0}“ hat {1} Spalten, „{2}“ hat {3}. Nur gleichartige Dateien ergeben eine Tabelle.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}” as “{2}” has. Only files of one kind make one table.</source>
        <translation>„{0}“ hat keine Spalte „{1}“ wie „{2}“. Nur gleichartige Dateien ergeben eine Tabelle.</translation>
    </message>
    <message>
        <source>“{0}” is a Parquet or Arrow file, for which Debian has no library. Convert it, in Python: pandas.read_parquet(name).to_csv(&quot;table.csv&quot;, index=False).</source>
        <translation>„{0}“ ist eine Parquet- oder Arrow-Datei, für die Debian keine Bibliothek hat. In Python umwandeln: pandas.read_parquet(name).to_csv(&quot;table.csv&quot;, index=False).</translation>
    </message>
    <message>
        <source>“{0}” is a spreadsheet. Save its sheet as CSV and open that.</source>
        <translation>„{0}“ ist eine Kalkulationstabelle. Ihr Blatt als CSV speichern und dieses öffnen.</translation>
    </message>
    <message>
        <source>“{0}” is an HDF5 file, which is not read as a table. In Python: numpy.savez(&quot;table.npz&quot;, x=…, y=…).</source>
        <translation>„{0}“ ist eine HDF5-Datei, die nicht als Tabelle gelesen wird. In Python: numpy.savez(&quot;table.npz&quot;, x=…, y=…).</translation>
    </message>
    <message>
        <source>“{0}” is a pickle, which could run any code when opened, so it is not read. Save the table as CSV.</source>
        <translation>„{0}“ ist ein Pickle, der beim Öffnen beliebigen Code ausführen könnte, und wird daher nicht gelesen. Die Tabelle als CSV speichern.</translation>
    </message>
    <message>
        <source>“{0}” has {1} rows and “{2}” has {3}: they do not belong together. Choose the labels of these images.</source>
        <translation>„{0}“ hat {1} Zeilen und „{2}“ hat {3}: Sie gehören nicht zusammen. Die Beschriftungen dieser Bilder wählen.</translation>
    </message>
    <message>
        <source>No data file was given.</source>
        <translation>Keine Datendatei angegeben.</translation>
    </message>
    <message>
        <source>No target column was chosen. The columns are: {0}.</source>
        <translation>Keine Zielspalte gewählt. Die Spalten sind: {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}” to be the target. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ als Ziel. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>There is no column “{0}” to leave out. The columns are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“ zum Weglassen. Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The network cannot be used.</source>
        <translation>Das Netz ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The network has {0} million parameters and needs about {1} GB of memory to train; {2} GB are available. Use smaller layers.</source>
        <translation>Das Netz hat {0} Millionen Parameter und braucht zum Trainieren etwa {1} GB Speicher; {2} GB sind frei. Kleinere Schichten verwenden.</translation>
    </message>
    <message>
        <source>There are only {0} training rows: the batch size is {0} instead of {1}.</source>
        <translation>Es gibt nur {0} Trainingszeilen: Die Batchgröße ist {0} statt {1}.</translation>
    </message>
    <message>
        <source>The data file “{0}” is missing. Put it there, or “{1}” beside the project.</source>
        <translation>Die Datendatei „{0}“ fehlt. Sie dorthin legen, oder „{1}“ neben das Projekt.</translation>
    </message>
    <message>
        <source>The data file “{0}” has changed since the project was made. Restore it, or make a new project from it.</source>
        <translation>Die Datendatei „{0}“ hat sich geändert, seit das Projekt entstand. Sie wiederherstellen oder ein neues Projekt daraus machen.</translation>
    </message>
    <message>
        <source>The embedded data “{0}” are not in the project. Choose the file again.</source>
        <translation>Die eingebetteten Daten „{0}“ sind nicht im Projekt. Die Datei neu wählen.</translation>
    </message>
    <message>
        <source>The project has no data yet. Choose a file or a generator.</source>
        <translation>Das Projekt hat noch keine Daten. Eine Datei oder einen Generator wählen.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>„{0}“: {1}</translation>
    </message>
    <message>
        <source>the entry “{0}” is missing</source>
        <translation>der Eintrag „{0}“ fehlt</translation>
    </message>
    <message>
        <source>the entry “{0}” was changed or is damaged (its checksum differs)</source>
        <translation>der Eintrag „{0}“ wurde geändert oder ist beschädigt (andere Prüfsumme)</translation>
    </message>
    <message>
        <source>there are entries that the manifest does not know</source>
        <translation>es gibt Einträge, die das Verzeichnis nicht kennt</translation>
    </message>
    <message>
        <source>The stored weights “{0}” fit no layer and were left out.</source>
        <translation>Die gespeicherten Gewichte „{0}“ passen zu keiner Schicht und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The stored optimizer state “{0}” fits no layer and was left out.</source>
        <translation>Der gespeicherte Optimiererzustand „{0}“ passt zu keiner Schicht und wurde weggelassen.</translation>
    </message>
    <message>
        <source>a part of the optimizer&apos;s state is missing</source>
        <translation>ein Teil des Optimiererzustands fehlt</translation>
    </message>
    <message>
        <source>the embedded data “{0}” are missing or were changed</source>
        <translation>die eingebetteten Daten „{0}“ fehlen oder wurden geändert</translation>
    </message>
    <message>
        <source>it is a zip archive, but not a Netloom project</source>
        <translation>es ist ein ZIP-Archiv, aber kein Netloom-Projekt</translation>
    </message>
    <message>
        <source>its format number is missing</source>
        <translation>die Formatnummer fehlt</translation>
    </message>
    <message>
        <source>The file was written by a newer version ({0}): it can be used, but not saved. Update Netloom.</source>
        <translation>Die Datei wurde von einer neueren Version ({0}) geschrieben: Sie ist verwendbar, aber nicht speicherbar. Netloom aktualisieren.</translation>
    </message>
    <message>
        <source>Where the layers stand on the canvas was lost; they are laid out anew.</source>
        <translation>Die Anordnung der Schichten auf der Zeichenfläche ging verloren; sie werden neu angeordnet.</translation>
    </message>
    <message>
        <source>The weights “{0}” are missing and start anew.</source>
        <translation>Die Gewichte „{0}“ fehlen und beginnen neu.</translation>
    </message>
    <message>
        <source>The project was written by a newer version and cannot be saved without loss. Update Netloom.</source>
        <translation>Das Projekt wurde von einer neueren Version geschrieben und lässt sich nicht verlustfrei speichern. Netloom aktualisieren.</translation>
    </message>
    <message>
        <source>Could not save “{0}”: {1}. The old file, if any, is unchanged.</source>
        <translation>„{0}“ ließ sich nicht speichern: {1}. Eine etwaige alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>“{0}” is no usable Netloom project: {1}. Nothing was changed; try a backup of it.</source>
        <translation>„{0}“ ist kein brauchbares Netloom-Projekt: {1}. Nichts wurde geändert; eine Sicherungskopie versuchen.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>“{0}” is no whole .npz file: {1}</source>
        <translation>„{0}“ ist keine vollständige .npz-Datei: {1}</translation>
    </message>
    <message>
        <source>The single number “{0}” in “{1}” was left out.</source>
        <translation>Die einzelne Zahl „{0}“ in „{1}“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>The tensor data are damaged: {0}.</source>
        <translation>Die Tensordaten sind beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The tensor data are damaged at “{1}”: {0}.</source>
        <translation>Die Tensordaten sind bei „{1}“ beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The network has no input “{0}”. Its inputs are: {1}.</source>
        <translation>Das Netz hat keinen Eingang „{0}“. Seine Eingänge sind: {1}.</translation>
    </message>
    <message>
        <source>Each input of the network needs its columns, once: {0}. Write &quot;a=COL,COL; b=rest&quot;.</source>
        <translation>Jeder Eingang des Netzes braucht seine Spalten, und zwar einmal: {0}. Schreibweise &quot;a=COL,COL; b=rest&quot;.</translation>
    </message>
    <message>
        <source>The network has {0} inputs ({1}): say which columns each one gets, as in --inputs &quot;{2}=COL,COL; {3}=rest&quot;.</source>
        <translation>Das Netz hat {0} Eingänge ({1}): Angeben, welche Spalten jeder bekommt, wie in --inputs &quot;{2}=COL,COL; {3}=rest&quot;.</translation>
    </message>
    <message>
        <source>The network has {0} outputs ({1}) and {2} targets: give as many targets as outputs, in the order of the outputs.</source>
        <translation>Das Netz hat {0} Ausgänge ({1}) und {2} Ziele: So viele Ziele wie Ausgänge angeben, in der Reihenfolge der Ausgänge.</translation>
    </message>
    <message>
        <source>“{0}” is no output of the network. Write the losses of several outputs as &quot;OUTPUT=LOSS; OUTPUT=LOSS*WEIGHT&quot;; the outputs are: {1}.</source>
        <translation>„{0}“ ist kein Ausgang des Netzes. Verluste mehrerer Ausgänge als &quot;OUTPUT=LOSS; OUTPUT=LOSS*WEIGHT&quot; schreiben; die Ausgänge sind: {1}.</translation>
    </message>
    <message>
        <source>The weight of the loss of “{0}” must be a number of 0 or more.</source>
        <translation>Das Gewicht des Verlusts von „{0}“ muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>the training description is damaged: {0}</source>
        <translation>die Trainingsbeschreibung ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>the history is damaged: {0}</source>
        <translation>der Verlauf ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>The sub-model “{0}”: {1}</source>
        <translation>Das Teilmodell „{0}“: {1}</translation>
    </message>
    <message>
        <source>The sub-model “{0}” was saved for other inputs: its weights {1} are {2}, and here they would be {3}. Give it as many values as it was trained on.</source>
        <translation>Das Teilmodell „{0}“ wurde für andere Eingänge gespeichert: seine Gewichte {1} sind {2}, hier wären sie {3}. Es braucht so viele Werte wie beim Training.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged gzip file: its {1} bytes of text do not have the checksum or the length that the file notes for them, so some of them are wrong. Fetch it again.</source>
        <translation>„{0}“ ist eine beschädigte gzip-Datei: Ihre {1} Bytes Text haben nicht die Prüfsumme oder die Länge, die die Datei dafür angibt, also sind einige falsch. Neu holen.</translation>
    </message>
    <message>
        <source>“{0}” has no line with the names of its columns, as “{1}” has. Give it one: {2}.</source>
        <translation>„{0}“ hat keine Zeile mit den Namen der Spalten, „{1}“ aber schon. Eine hinzufügen: {2}.</translation>
    </message>
    <message>
        <source>The data have a column “file” of their own; which file a row comes from is in “{0}”.</source>
        <translation>Die Daten haben selbst eine Spalte „file“; aus welcher Datei eine Zeile kommt, steht in „{0}“.</translation>
    </message>
    <message>
        <source>“{0}” has no line with the names of its columns, by which they are found. Give it one, as the data of the project have.</source>
        <translation>„{0}“ hat keine Zeile mit den Namen der Spalten, nach denen sie gefunden werden. Eine hinzufügen, wie sie die Daten des Projekts haben.</translation>
    </message>
    <message>
        <source>What {0} had learned is gone: the change gives its weights another shape, and they start anew. The other layers keep theirs.</source>
        <translation>Was {0} gelernt hatte, ist weg: Die Änderung gibt den Gewichten eine andere Form, und sie beginnen neu. Die anderen Schichten behalten ihre.</translation>
    </message>
    <message>
        <source>A layer is stateful: the rows keep their order (shuffle off), in {0} streams of {1} rows each.</source>
        <translation>Eine Schicht hat Zustand: Die Zeilen behalten ihre Reihenfolge (Mischen aus), in {0} Strömen von je {1} Zeilen.</translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function applied to every value.</source>
        <translation>Die auf jeden Wert angewandte Funktion.</translation>
    </message>
    <message>
        <source>y = f(x), any activation as a layer of its own.</source>
        <translation>y = f(x), eine beliebige Aktivierung als eigene Schicht.</translation>
    </message>
    <message>
        <source>Activity penalty</source>
        <translation>Aktivitätsstrafe</translation>
    </message>
    <message>
        <source>y = x, and the loss grows by (l1·Σ|x| + l2·Σx²)/B: small or sparse activations.</source>
        <translation>y = x, und der Verlust wächst um (l1·Σ|x| + l2·Σx²)/B: kleine oder dünn besetzte Aktivierungen.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Weight of Σ|x| / B: makes activations sparse.</source>
        <translation>Gewicht von Σ|x| / B: macht Aktivierungen dünn besetzt.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Weight of Σx² / B: keeps activations small.</source>
        <translation>Gewicht von Σx² / B: hält Aktivierungen klein.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>y = x₁ + x₂ + …, element by element; an axis of size 1 is repeated.</source>
        <translation>y = x₁ + x₂ + …, elementweise; eine Achse der Größe 1 wird wiederholt.</translation>
    </message>
    <message>
        <source>Alpha dropout keeps mean and variance only behind selu (with lecun_normal weights), and &apos;{0}&apos; has the activation {1}: use dropout, or selu.</source>
        <translation>Alpha-Dropout erhält Mittelwert und Varianz nur hinter selu (mit lecun_normal-Gewichten), „{0}“ hat aber die Aktivierung {1}: dropout oder selu verwenden.</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha-Dropout</translation>
    </message>
    <message>
        <source>For selu networks: dropped values become selu&apos;s lower limit, then all are scaled and shifted, so that mean 0 and variance 1 stay.</source>
        <translation>Für selu-Netze: Ausgelassene Werte werden zur unteren Grenze von selu, dann werden alle skaliert und verschoben, sodass Mittelwert 0 und Varianz 1 bleiben.</translation>
    </message>
    <message>
        <source>Share of the values that is dropped while training.</source>
        <translation>Anteil der Werte, der beim Training ausgelassen wird.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>y = (x₁ + x₂ + … + xₙ)/n, element by element; an axis of size 1 is repeated.</source>
        <translation>y = (x₁ + x₂ + … + xₙ)/n, elementweise; eine Achse der Größe 1 wird wiederholt.</translation>
    </message>
    <message>
        <source>axis = {0} is not an axis of {1}: count from 1, or from the end with -1.</source>
        <translation>axis = {0} ist keine Achse von {1}: ab 1 zählen, oder mit -1 vom Ende.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot have statistics of its own: normalise the features (axis = -1).</source>
        <translation>Eine Achse mit beliebig vielen Zeitschritten ({0}) kann keine eigene Statistik haben: Die Merkmale normalisieren (axis = -1).</translation>
    </message>
    <message>
        <source>The bias of &apos;{0}&apos; in front has no effect: the mean is taken away. Set use_bias = false there.</source>
        <translation>Der Bias von „{0}“ davor wirkt nicht: Der Mittelwert wird abgezogen. Dort use_bias = false setzen.</translation>
    </message>
    <message>
        <source>The axis that keeps statistics of its own: -1 is the last (features, channels).</source>
        <translation>Die Achse, die eigene Statistik führt: -1 ist die letzte (Merkmale, Kanäle).</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the old moving value that stays at each step. PyTorch&apos;s 0.1 is 0.9 here.</source>
        <translation>Anteil des alten laufenden Werts, der bei jedem Schritt bleibt. PyTorchs 0.1 ist hier 0.9.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Each feature to mean 0 and variance 1 over the batch, then y = γ·x̂ + β; in use with the moving mean and variance.</source>
        <translation>Jedes Merkmal über den Batch auf Mittelwert 0 und Varianz 1, dann y = γ·x̂ + β; im Einsatz mit laufendem Mittelwert und laufender Varianz.</translation>
    </message>
    <message>
        <source>Numbers and indices cannot be concatenated.</source>
        <translation>Zahlen und Indizes lassen sich nicht verketten.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be concatenated: sizes must be equal on all axes but axis {2}.</source>
        <translation>{0} und {1} lassen sich nicht verketten: Die Größen müssen auf allen Achsen außer Achse {2} gleich sein.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>The axis that grows: -1 is the last one (features, channels), 1 the first.</source>
        <translation>Die wachsende Achse: -1 ist die letzte (Merkmale, Kanäle), 1 die erste.</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>The inputs one after the other along an axis.</source>
        <translation>Die Eingänge hintereinander entlang einer Achse.</translation>
    </message>
    <message>
        <source>axes: one axis for both inputs or one for each is expected, and there are {0}.</source>
        <translation>axes: Erwartet wird eine Achse für beide Eingänge oder je eine, es sind aber {0}.</translation>
    </message>
    <message>
        <source>axes: {0} is not an axis of the input {1}: count from 1, or from the end with -1.</source>
        <translation>axes: {0} ist keine Achse des Eingangs {1}: ab 1 zählen, oder mit -1 vom Ende.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be multiplied along the axes {2}: the sizes {3} and {4} differ or are open.</source>
        <translation>{0} und {1} lassen sich entlang der Achsen {2} nicht multiplizieren: Die Größen {3} und {4} unterscheiden sich oder sind offen.</translation>
    </message>
    <message>
        <source>The product of {0} and {1} has too many axes.</source>
        <translation>Das Produkt von {0} und {1} hat zu viele Achsen.</translation>
    </message>
    <message>
        <source>The product of {0} and {1} has more than a billion values.</source>
        <translation>Das Produkt von {0} und {1} hat mehr als eine Milliarde Werte.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>The axis that is summed over: one for both inputs, or one for each as in [2,1]; -1 is the last.</source>
        <translation>Die Achse, über die summiert wird: eine für beide Eingänge oder je eine wie in [2,1]; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>Vectors of length 1 first: the result is the cosine between them.</source>
        <translation>Zuerst Vektoren der Länge 1: Das Ergebnis ist der Kosinus zwischen ihnen.</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Sum of products of two inputs along an axis: similarity of vectors, product of matrices per sample.</source>
        <translation>Summe der Produkte zweier Eingänge entlang einer Achse: Ähnlichkeit von Vektoren, Matrizenprodukt je Zeile.</translation>
    </message>
    <message>
        <source>Dropout after selu destroys the mean 0 and variance 1 that selu keeps: use alpha_dropout there.</source>
        <translation>Dropout nach selu zerstört Mittelwert 0 und Varianz 1, die selu erhält: Dort alpha_dropout verwenden.</translation>
    </message>
    <message>
        <source>Dropout drops {0} of the input itself: 0.2 or less is usual in front of the first layer.</source>
        <translation>Dropout lässt {0} des Eingangs selbst aus: Vor der ersten Schicht ist 0.2 oder weniger üblich.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>While training each value is 0 with probability rate, else divided by 1 − rate; otherwise y = x.</source>
        <translation>Beim Training ist jeder Wert mit Wahrscheinlichkeit rate 0, sonst durch 1 − rate geteilt; außerhalb y = x.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Outputs go down to −alpha.</source>
        <translation>Ausgaben reichen hinab bis −alpha.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else alpha · (exp(x) − 1).</source>
        <translation>y = x für x &gt; 0, sonst alpha · (exp(x) − 1).</translation>
    </message>
    <message>
        <source>An embedding looks up indices, and its input carries numbers (float32): set dtype = int32 at the input.</source>
        <translation>Ein Embedding schlägt Indizes nach, sein Eingang trägt aber Zahlen (float32): Am Eingang dtype = int32 setzen.</translation>
    </message>
    <message>
        <source>A table of {0} rows of {1} values has more than a billion weights: choose a smaller input_dim or output_dim.</source>
        <translation>Eine Tabelle aus {0} Zeilen mit {1} Werten hat mehr als eine Milliarde Gewichte: Ein kleineres input_dim oder output_dim wählen.</translation>
    </message>
    <message>
        <source>{0} values of each row, embedded, are more than a billion.</source>
        <translation>{0} Werte jeder Zeile sind eingebettet mehr als eine Milliarde.</translation>
    </message>
    <message>
        <source>The input {0} has too many axes.</source>
        <translation>Der Eingang {0} hat zu viele Achsen.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>A learned vector for each index (word, category): (T) indices become (T, output_dim).</source>
        <translation>Ein gelernter Vektor für jeden Index (Wort, Kategorie): (T) Indizes werden (T, output_dim).</translation>
    </message>
    <message>
        <source>Number of indices</source>
        <translation>Zahl der Indizes</translation>
    </message>
    <message>
        <source>Size of the vocabulary: indices run from 0 to this minus 1.</source>
        <translation>Größe des Vokabulars: Indizes laufen von 0 bis zu dieser Zahl minus 1.</translation>
    </message>
    <message>
        <source>Vector length</source>
        <translation>Vektorlänge</translation>
    </message>
    <message>
        <source>Values learned for each index.</source>
        <translation>Je Index gelernte Werte.</translation>
    </message>
    <message>
        <source>Mask index 0</source>
        <translation>Index 0 maskieren</translation>
    </message>
    <message>
        <source>Index 0 is padding: its steps are skipped downstream.</source>
        <translation>Index 0 ist Füllung: Ihre Schritte werden danach übersprungen.</translation>
    </message>
    <message>
        <source>A shape with any number of time steps ({0}) cannot be flattened: set the number of steps, or pool over time.</source>
        <translation>Eine Form mit beliebig vielen Zeitschritten ({0}) lässt sich nicht flach machen: Die Zahl der Schritte setzen oder über die Zeit poolen.</translation>
    </message>
    <message>
        <source>{0} flattened has more than a billion values.</source>
        <translation>{0} hat flach mehr als eine Milliarde Werte.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flach machen</translation>
    </message>
    <message>
        <source>All axes in one: (h, w, c) becomes (h·w·c) in C order.</source>
        <translation>Alle Achsen in einer: (h, w, c) wird (h·w·c) in C-Reihenfolge.</translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation>Gauß-Dropout</translation>
    </message>
    <message>
        <source>While training each value is multiplied by a normal number of mean 1 and variance rate/(1 − rate).</source>
        <translation>Beim Training wird jeder Wert mit einer Normalzahl von Mittelwert 1 und Varianz rate/(1 − rate) multipliziert.</translation>
    </message>
    <message>
        <source>As strong as dropout of this rate: the factor&apos;s variance is rate/(1 − rate).</source>
        <translation>So stark wie Dropout dieser Rate: Die Varianz des Faktors ist rate/(1 − rate).</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Of the noise, in units of the input; 0: none.</source>
        <translation>Des Rauschens, in Einheiten des Eingangs; 0: keines.</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gauß-Rauschen</translation>
    </message>
    <message>
        <source>While training a normal number of mean 0 and deviation stddev is added to each value; otherwise y = x.</source>
        <translation>Beim Training wird zu jedem Wert eine Normalzahl von Mittelwert 0 und Abweichung stddev addiert; außerhalb y = x.</translation>
    </message>
    <message>
        <source>groups = 0: 1 or more is expected, or -1 for one group per channel.</source>
        <translation>groups = 0: Erwartet wird 1 oder mehr, oder -1 für eine Gruppe je Kanal.</translation>
    </message>
    <message>
        <source>{0} channels do not fall into {1} groups of equal size: set groups to a divisor of {0}, or to -1 for one group per channel.</source>
        <translation>{0} Kanäle zerfallen nicht in {1} gleich große Gruppen: groups auf einen Teiler von {0} setzen, oder auf -1 für eine Gruppe je Kanal.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Number of groups the channels fall into; 1: all together, -1: each by itself (instance normalisation).</source>
        <translation>Zahl der Gruppen, in die die Kanäle zerfallen; 1: alle zusammen, -1: jeder für sich (Instanznormalisierung).</translation>
    </message>
    <message>
        <source>The axis of the channels: -1 is the last.</source>
        <translation>Die Achse der Kanäle: -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Group normalisation</source>
        <translation>Gruppennormalisierung</translation>
    </message>
    <message>
        <source>Each sample by itself: groups of channels to mean 0 and variance 1 over all positions, then y = γ·x̂ + β.</source>
        <translation>Jede Zeile für sich: Gruppen von Kanälen über alle Positionen auf Mittelwert 0 und Varianz 1, dann y = γ·x̂ + β.</translation>
    </message>
    <message>
        <source>The input has no shape yet: choose data, or set a shape.</source>
        <translation>Der Eingang hat noch keine Form: Daten wählen oder eine Form setzen.</translation>
    </message>
    <message>
        <source>The shape {0} is not possible: every size is 1 or more; only the first (time) may be left open.</source>
        <translation>Die Form {0} ist nicht möglich: Jede Größe ist 1 oder mehr; nur die erste (Zeit) darf offen bleiben.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Sizes without the batch; empty: taken from the data. -1 as first size: any number of time steps.</source>
        <translation>Größen ohne den Batch; leer: aus den Daten. -1 als erste Größe: beliebig viele Zeitschritte.</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Zahlentyp</translation>
    </message>
    <message>
        <source>int32 for indices (of words, of classes); not given: that of the data.</source>
        <translation>int32 für Indizes (von Wörtern, von Klassen); nicht angegeben: der der Daten.</translation>
    </message>
    <message>
        <source>Fixed batch size</source>
        <translation>Feste Batchgröße</translation>
    </message>
    <message>
        <source>Only needed by stateful recurrent layers.</source>
        <translation>Nur für rekurrente Schichten mit Zustand nötig.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Where the data comes in; its shape is that of the data unless it is set.</source>
        <translation>Wo die Daten hereinkommen; die Form ist die der Daten, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>axis = {0} does not name axes of {1}, each once: count from 1, or from the end with -1.</source>
        <translation>axis = {0} nennt nicht Achsen von {1}, jede einmal: ab 1 zählen, oder mit -1 vom Ende.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot be normalised over: its size must be known.</source>
        <translation>Über eine Achse mit beliebig vielen Zeitschritten ({0}) lässt sich nicht normalisieren: Ihre Größe muss bekannt sein.</translation>
    </message>
    <message>
        <source>Layer normalisation</source>
        <translation>Schichtnormalisierung</translation>
    </message>
    <message>
        <source>Each sample by itself to mean 0 and variance 1 over its features, then y = γ·x̂ + β. The same in training and use.</source>
        <translation>Jede Zeile für sich über ihre Merkmale auf Mittelwert 0 und Varianz 1, dann y = γ·x̂ + β. Gleich in Training und Einsatz.</translation>
    </message>
    <message>
        <source>Axes that are normalised together: -1 is the last (features), [1,2,3] a whole image.</source>
        <translation>Gemeinsam normalisierte Achsen: -1 ist die letzte (Merkmale), [1,2,3] ein ganzes Bild.</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>Negative Steigung</translation>
    </message>
    <message>
        <source>Slope for x &lt; 0. This layer of Keras uses 0.3, its function 0.2, textbooks and PyTorch 0.01.</source>
        <translation>Steigung für x &lt; 0. Diese Keras-Schicht nimmt 0.3, die Keras-Funktion 0.2, Lehrbücher und PyTorch 0.01.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else slope · x.</source>
        <translation>y = x für x &gt; 0, sonst slope · x.</translation>
    </message>
    <message>
        <source>The input {0} has no time steps to mask: (time, features) is expected.</source>
        <translation>Der Eingang {0} hat keine Zeitschritte zum Maskieren: Erwartet wird (Zeit, Merkmale).</translation>
    </message>
    <message>
        <source>Mask value</source>
        <translation>Maskenwert</translation>
    </message>
    <message>
        <source>A time step that has this value in every feature is skipped.</source>
        <translation>Ein Zeitschritt mit diesem Wert in jedem Merkmal wird übersprungen.</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Time steps that hold mask_value in every feature are padding: recurrent layers, pools and losses skip them.</source>
        <translation>Zeitschritte mit mask_value in jedem Merkmal sind Füllung: Rekurrente Schichten, Pools und Verluste überspringen sie.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The largest of the inputs, element by element; an axis of size 1 is repeated.</source>
        <translation>Der größte der Eingänge, elementweise; eine Achse der Größe 1 wird wiederholt.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest of the inputs, element by element; an axis of size 1 is repeated.</source>
        <translation>Der kleinste der Eingänge, elementweise; eine Achse der Größe 1 wird wiederholt.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>y = x₁ · x₂ · …, element by element; an axis of size 1 is repeated. A gate is a product with a sigmoid.</source>
        <translation>y = x₁ · x₂ · …, elementweise; eine Achse der Größe 1 wird wiederholt. Ein Tor ist ein Produkt mit sigmoid.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of this layer alone; empty: the project&apos;s.</source>
        <translation>Nur für diese Schicht; leer: der des Projekts.</translation>
    </message>
    <message>
        <source>Noise shape</source>
        <translation>Form des Rauschens</translation>
    </message>
    <message>
        <source>Per axis: 1 = one draw for the whole axis, -1 = a draw for each. [1,-1]: the same features at every step.</source>
        <translation>Je Achse: 1 = eine Ziehung für die ganze Achse, -1 = je eine. [1,-1]: dieselben Merkmale bei jedem Schritt.</translation>
    </message>
    <message>
        <source>noise_shape {0} does not fit the input {1}: one size per axis, each 1, -1 or that of the input.</source>
        <translation>noise_shape {0} passt nicht zum Eingang {1}: eine Größe je Achse, jede 1, -1 oder die des Eingangs.</translation>
    </message>
    <message>
        <source>Where these values start.</source>
        <translation>Wo diese Werte beginnen.</translation>
    </message>
    <message>
        <source>Shift β</source>
        <translation>Verschiebung β</translation>
    </message>
    <message>
        <source>Learn a number that is added to each feature.</source>
        <translation>Eine Zahl lernen, die zu jedem Merkmal addiert wird.</translation>
    </message>
    <message>
        <source>Scale γ</source>
        <translation>Maßstab γ</translation>
    </message>
    <message>
        <source>Learn a factor for each feature.</source>
        <translation>Einen Faktor für jedes Merkmal lernen.</translation>
    </message>
    <message>
        <source>First moving means</source>
        <translation>Erste laufende Mittelwerte</translation>
    </message>
    <message>
        <source>First moving variances</source>
        <translation>Erste laufende Varianzen</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant feature does not divide by 0. PyTorch: 1e-5.</source>
        <translation>Zur Varianz addiert, damit ein konstantes Merkmal nicht durch 0 teilt. PyTorch: 1e-5.</translation>
    </message>
    <message>
        <source>dims {0} is not an order of the {1} axes of {2}: name each from 1 to {1} once; the batch does not count.</source>
        <translation>dims {0} ist keine Reihenfolge der {1} Achsen von {2}: jede von 1 bis {1} einmal nennen; der Batch zählt nicht.</translation>
    </message>
    <message>
        <source>New order of axes</source>
        <translation>Neue Achsenfolge</translation>
    </message>
    <message>
        <source>Axes counted from 1, without the batch: [2,1] swaps time and features.</source>
        <translation>Achsen ab 1 gezählt, ohne den Batch: [2,1] vertauscht Zeit und Merkmale.</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Permutieren</translation>
    </message>
    <message>
        <source>The axes in another order, like a transposed matrix.</source>
        <translation>Die Achsen in anderer Reihenfolge, wie eine transponierte Matrix.</translation>
    </message>
    <message>
        <source>shared_axes holds {0}, and {1} has {2} axes: count from 1, without the batch.</source>
        <translation>shared_axes enthält {0}, und {1} hat {2} Achsen: ab 1 zählen, ohne den Batch.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) needs one slope for all steps: set shared_axes = [1].</source>
        <translation>Eine Achse mit beliebig vielen Zeitschritten ({0}) braucht eine Steigung für alle Schritte: shared_axes = [1] setzen.</translation>
    </message>
    <message>
        <source>Shared axes</source>
        <translation>Geteilte Achsen</translation>
    </message>
    <message>
        <source>Axes with one slope for all places, from 1 without the batch: [1,2] for images gives one slope per channel.</source>
        <translation>Achsen mit einer Steigung für alle Orte, ab 1 ohne den Batch: [1,2] ergibt bei Bildern eine Steigung je Kanal.</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·x with a learned slope α per feature.</source>
        <translation>y = x für x &gt; 0, sonst α·x mit einer gelernten Steigung α je Merkmal.</translation>
    </message>
    <message>
        <source>The input {0} is no vector: repeat_vector takes one axis. Put flatten in front, or take the last step.</source>
        <translation>Der Eingang {0} ist kein Vektor: repeat_vector nimmt eine Achse. Davor flatten setzen oder den letzten Schritt nehmen.</translation>
    </message>
    <message>
        <source>{0} repeated {1} times has no size that can be held.</source>
        <translation>{0}, {1}-mal wiederholt, hat keine darstellbare Größe.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Number of time steps that show the vector.</source>
        <translation>Zahl der Zeitschritte, die den Vektor zeigen.</translation>
    </message>
    <message>
        <source>Repeat vector</source>
        <translation>Vektor wiederholen</translation>
    </message>
    <message>
        <source>The same vector at n time steps: (p) becomes (n, p), as a decoder reads it.</source>
        <translation>Derselbe Vektor in n Zeitschritten: (p) wird (n, p), wie ein Decoder es liest.</translation>
    </message>
    <message>
        <source>A shape with any number of time steps ({0}) cannot be reshaped: set the number of steps.</source>
        <translation>Eine Form mit beliebig vielen Zeitschritten ({0}) lässt sich nicht umformen: Die Zahl der Schritte setzen.</translation>
    </message>
    <message>
        <source>target_shape {0}: every size is 1 or more, or -1 once.</source>
        <translation>target_shape {0}: Jede Größe ist 1 oder mehr, oder einmal -1.</translation>
    </message>
    <message>
        <source>target_shape {0} has more than one -1: only one size can be found from the others.</source>
        <translation>target_shape {0} hat mehr als eine -1: Nur eine Größe ergibt sich aus den anderen.</translation>
    </message>
    <message>
        <source>{0} holds {1} values, which do not fill the target shape {2}: the product of the sizes must be {1}.</source>
        <translation>{0} enthält {1} Werte, die die Zielform {2} nicht füllen: Das Produkt der Größen muss {1} sein.</translation>
    </message>
    <message>
        <source>Target shape</source>
        <translation>Zielform</translation>
    </message>
    <message>
        <source>Sizes without the batch; -1 once: what is left. [4,-1] makes 4 rows of a vector.</source>
        <translation>Größen ohne den Batch; einmal -1: was übrig bleibt. [4,-1] macht 4 Zeilen aus einem Vektor.</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>The same values in another shape, in C order.</source>
        <translation>Dieselben Werte in anderer Form, in C-Reihenfolge.</translation>
    </message>
    <message>
        <source>The input carries indices (int32), and numbers are expected: put an embedding or a one-hot encoding in front.</source>
        <translation>Der Eingang trägt Indizes (int32), erwartet werden Zahlen: Ein Embedding oder eine One-Hot-Kodierung davor setzen.</translation>
    </message>
    <message>
        <source>The shapes {0} and {1} do not fit together: sizes must be equal or 1.</source>
        <translation>Die Formen {0} und {1} passen nicht zusammen: Größen müssen gleich oder 1 sein.</translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot be sliced: set the number of steps, or use the preset last_step.</source>
        <translation>Eine Achse mit beliebig vielen Zeitschritten ({0}) lässt sich nicht schneiden: Die Zahl der Schritte setzen oder die Voreinstellung last_step verwenden.</translation>
    </message>
    <message>
        <source>start = {0}, stop = {1} reach beyond the {2} values of the axis.</source>
        <translation>start = {0}, stop = {1} reichen über die {2} Werte der Achse hinaus.</translation>
    </message>
    <message>
        <source>start = {0}, stop = {1} leave nothing of the {2} values of the axis: stop lies behind start.</source>
        <translation>start = {0}, stop = {1} lassen nichts von den {2} Werten der Achse: stop liegt hinter start.</translation>
    </message>
    <message>
        <source>The preset last_step takes the last time step by itself: leave axis, start and stop as they are.</source>
        <translation>Die Voreinstellung last_step nimmt von selbst den letzten Zeitschritt: axis, start und stop lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>The input {0} has no time axis in front of its features: last_step needs (time, features).</source>
        <translation>Der Eingang {0} hat keine Zeitachse vor seinen Merkmalen: last_step braucht (Zeit, Merkmale).</translation>
    </message>
    <message>
        <source>The axis that is cut: 1 is the first (time), -1 the last (features).</source>
        <translation>Die geschnittene Achse: 1 ist die erste (Zeit), -1 die letzte (Merkmale).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>First index taken, from 0; negative: from the end.</source>
        <translation>Erster genommener Index, ab 0; negativ: vom Ende.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>First index no longer taken; negative: from the end; empty: to the end.</source>
        <translation>Erster nicht mehr genommener Index; negativ: vom Ende; leer: bis zum Ende.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>last_step: (time, features) becomes (features), the state at the end of a sequence.</source>
        <translation>last_step: (Zeit, Merkmale) wird (Merkmale), der Zustand am Ende einer Folge.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>The part from start to stop of one axis, or the last time step.</source>
        <translation>Der Teil einer Achse von start bis stop, oder der letzte Zeitschritt.</translation>
    </message>
    <message>
        <source>The axis whose values become probabilities: -1 is the last (classes), 1 the first (time).</source>
        <translation>Die Achse, deren Werte zu Wahrscheinlichkeiten werden: -1 ist die letzte (Klassen), 1 die erste (Zeit).</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>y_i = exp(x_i) / Σ exp(x_j) along an axis: probabilities that sum to 1.</source>
        <translation>y_i = exp(x_i) / Σ exp(x_j) entlang einer Achse: Wahrscheinlichkeiten mit Summe 1.</translation>
    </message>
    <message>
        <source>The input {0} has {1} axes and {2} are expected: {3}.</source>
        <translation>Der Eingang {0} hat {1} Achsen, erwartet werden {2}: {3}.</translation>
    </message>
    <message>
        <source>Share of the channels that is dropped while training.</source>
        <translation>Anteil der Kanäle, der beim Training ausgelassen wird.</translation>
    </message>
    <message>
        <source>Spatial dropout 1D</source>
        <translation>Räumliches Dropout 1D</translation>
    </message>
    <message>
        <source>While training whole features are 0 at every time step with probability rate, the others divided by 1 − rate.</source>
        <translation>Beim Training sind ganze Merkmale mit Wahrscheinlichkeit rate in jedem Zeitschritt 0, die anderen durch 1 − rate geteilt.</translation>
    </message>
    <message>
        <source>Spatial dropout 2D</source>
        <translation>Räumliches Dropout 2D</translation>
    </message>
    <message>
        <source>While training whole feature maps of an image are 0 with probability rate, the others divided by 1 − rate.</source>
        <translation>Beim Training sind ganze Merkmalskarten eines Bildes mit Wahrscheinlichkeit rate 0, die anderen durch 1 − rate geteilt.</translation>
    </message>
    <message>
        <source>Spatial dropout 3D</source>
        <translation>Räumliches Dropout 3D</translation>
    </message>
    <message>
        <source>While training whole feature maps of a volume are 0 with probability rate, the others divided by 1 − rate.</source>
        <translation>Beim Training sind ganze Merkmalskarten eines Volumens mit Wahrscheinlichkeit rate 0, die anderen durch 1 − rate geteilt.</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahieren</translation>
    </message>
    <message>
        <source>y = x₁ − x₂, element by element; an axis of size 1 is repeated.</source>
        <translation>y = x₁ − x₂, elementweise; eine Achse der Größe 1 wird wiederholt.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Values up to this one become 0.</source>
        <translation>Werte bis zu diesem werden 0.</translation>
    </message>
    <message>
        <source>Thresholded ReLU</source>
        <translation>ReLU mit Schwelle</translation>
    </message>
    <message>
        <source>y = x for x &gt; theta, else 0.</source>
        <translation>y = x für x &gt; theta, sonst 0.</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>The dead zone reaches to this share of the input&apos;s standard deviation.</source>
        <translation>Die tote Zone reicht bis zu diesem Anteil der Standardabweichung des Eingangs.</translation>
    </message>
    <message>
        <source>Threshold on</source>
        <translation>Schwelle auf</translation>
    </message>
    <message>
        <source>What is compared: selu(x), as in the published listing, or x, as in the equation</source>
        <translation>Was verglichen wird: selu(x) wie im veröffentlichten Listing oder x wie in der Gleichung</translation>
    </message>
    <message>
        <source>Share of the old moving deviation that stays at each step.</source>
        <translation>Anteil der alten gleitenden Abweichung, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <source>Adaptive thresholded SELU</source>
        <translation>Adaptive SELU mit Schwelle</translation>
    </message>
    <message>
        <source>selu(x), but 0 inside a dead zone of tau times the standard deviation of the batch; in use of the moving deviation.</source>
        <translation>selu(x), aber 0 in einer toten Zone von tau mal der Standardabweichung des Batches; im Einsatz der gleitenden.</translation>
    </message>
    <message>
        <source>Unbiased moving variance</source>
        <translation>Erwartungstreue laufende Varianz</translation>
    </message>
    <message>
        <source>The moving variance takes the batch&apos;s variance divided by N - 1, as PyTorch and fused TensorFlow 2 keep it; off: by N, as Keras 3. The batch itself is always normalised with N.</source>
        <translation>Die laufende Varianz nimmt die Varianz des Batches geteilt durch N - 1, wie PyTorch und das fusionierte TensorFlow 2; aus: durch N, wie Keras 3. Der Batch selbst wird immer mit N normalisiert.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Dense needs at least one axis, but receives a single number. Put a reshape layer before it.</source>
        <translation>Dense braucht mindestens eine Achse, bekommt aber eine einzelne Zahl. Eine reshape-Schicht davor setzen.</translation>
    </message>
    <message>
        <source>Dense needs numbers, but receives class indices. Put an embedding or a one-hot step before it.</source>
        <translation>Dense braucht Zahlen, bekommt aber Klassenindizes. Ein Embedding oder einen One-Hot-Schritt davor setzen.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Every unit sees every input: y = activation(x·W + b), on the last axis.</source>
        <translation>Jede Einheit sieht jeden Eingang: y = activation(x·W + b), auf der letzten Achse.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation>Zahl der Ausgaben</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Function applied to every output</source>
        <translation>Auf jede Ausgabe angewandte Funktion</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Adds one learned number per unit</source>
        <translation>Addiert je Einheit eine gelernte Zahl</translation>
    </message>
    <message>
        <source>The sub-model has no network inside: load one, or write sub_model(dense 8 relu; dense 2).</source>
        <translation>Das Teilmodell hat kein Netz im Inneren: Eines laden oder sub_model(dense 8 relu; dense 2) schreiben.</translation>
    </message>
    <message>
        <source>Inside the sub-model: {0}</source>
        <translation>Im Teilmodell: {0}</translation>
    </message>
    <message>
        <source>Sub-model</source>
        <translation>Teilmodell</translation>
    </message>
    <message>
        <source>tied_dense needs tie_to, the name of the dense layer whose weights it shares.</source>
        <translation>tied_dense braucht tie_to, den Namen der dense-Schicht, deren Gewichte es teilt.</translation>
    </message>
    <message>
        <source>“{0}” is no dense layer on the way to this one. Choose a dense layer that comes before it.</source>
        <translation>„{0}“ ist keine dense-Schicht auf dem Weg zu dieser. Eine dense-Schicht davor wählen.</translation>
    </message>
    <message>
        <source>tied_dense needs a vector of numbers on the last axis.</source>
        <translation>tied_dense braucht auf der letzten Achse einen Vektor aus Zahlen.</translation>
    </message>
    <message>
        <source>tied_dense receives {0} values, but “{1}” has {2} units. The input must be as wide as that layer.</source>
        <translation>tied_dense bekommt {0} Werte, aber „{1}“ hat {2} Einheiten. Der Eingang muss so breit sein wie diese Schicht.</translation>
    </message>
    <message>
        <source>The activation {0} of “{1}” has no inverse. Use linear here, or linear, leaky_relu, elu, selu, tanh, sigmoid or softplus there.</source>
        <translation>Die Aktivierung {0} von „{1}“ hat keine Umkehrung. Hier linear verwenden, oder dort linear, leaky_relu, elu, selu, tanh, sigmoid oder softplus.</translation>
    </message>
    <message>
        <source>Tied dense</source>
        <translation>Gekoppeltes Dense</translation>
    </message>
    <message>
        <source>Decoder with the transposed weights of a dense layer before it: a(h·Wᵀ + c); only the bias is its own.</source>
        <translation>Decoder mit den transponierten Gewichten einer dense-Schicht davor: a(h·Wᵀ + c); nur der Bias ist eigen.</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>Gekoppelt an</translation>
    </message>
    <message>
        <source>Name of the dense layer whose weights are used</source>
        <translation>Name der dense-Schicht, deren Gewichte verwendet werden</translation>
    </message>
    <message>
        <source>inverse: that of the partner&apos;s activation, with its domain clipped; tying is well-posed for linear layers or with it</source>
        <translation>inverse: die Umkehrung der Aktivierung des Partners, mit begrenztem Bereich; Koppeln ist bei linearen Schichten oder hiermit wohlgestellt</translation>
    </message>
    <message>
        <source>Adds one learned number per output</source>
        <translation>Addiert je Ausgabe eine gelernte Zahl</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>Penalty on weights</source>
        <translation>Strafe auf Gewichte</translation>
    </message>
    <message>
        <source>Limit on weights</source>
        <translation>Grenze für Gewichte</translation>
    </message>
    <message>
        <source>First biases</source>
        <translation>Erste Bias-Werte</translation>
    </message>
    <message>
        <source>Penalty on biases</source>
        <translation>Strafe auf Bias</translation>
    </message>
    <message>
        <source>Limit on biases</source>
        <translation>Grenze für Bias</translation>
    </message>
    <message>
        <source>First recurrent weights</source>
        <translation>Erste rekurrente Gewichte</translation>
    </message>
    <message>
        <source>Penalty on recurrent weights</source>
        <translation>Strafe auf rekurrente Gewichte</translation>
    </message>
    <message>
        <source>Limit on recurrent weights</source>
        <translation>Grenze für rekurrente Gewichte</translation>
    </message>
    <message>
        <source>First depthwise weights</source>
        <translation>Erste Gewichte je Kanal</translation>
    </message>
    <message>
        <source>Penalty on depthwise weights</source>
        <translation>Strafe auf Gewichte je Kanal</translation>
    </message>
    <message>
        <source>Limit on depthwise weights</source>
        <translation>Grenze für Gewichte je Kanal</translation>
    </message>
    <message>
        <source>First pointwise weights</source>
        <translation>Erste punktweise Gewichte</translation>
    </message>
    <message>
        <source>Penalty on pointwise weights</source>
        <translation>Strafe auf punktweise Gewichte</translation>
    </message>
    <message>
        <source>Limit on pointwise weights</source>
        <translation>Grenze für punktweise Gewichte</translation>
    </message>
    <message>
        <source>First embeddings</source>
        <translation>Erste Embeddings</translation>
    </message>
    <message>
        <source>Penalty on embeddings</source>
        <translation>Strafe auf Embeddings</translation>
    </message>
    <message>
        <source>Limit on embeddings</source>
        <translation>Grenze für Embeddings</translation>
    </message>
    <message>
        <source>First slopes</source>
        <translation>Erste Steigungen</translation>
    </message>
    <message>
        <source>Penalty on slopes</source>
        <translation>Strafe auf Steigungen</translation>
    </message>
    <message>
        <source>Limit on slopes</source>
        <translation>Grenze für Steigungen</translation>
    </message>
    <message>
        <source>First scales</source>
        <translation>Erste Maßstäbe</translation>
    </message>
    <message>
        <source>Penalty on scales</source>
        <translation>Strafe auf Maßstäbe</translation>
    </message>
    <message>
        <source>Limit on scales</source>
        <translation>Grenze für Maßstäbe</translation>
    </message>
    <message>
        <source>First offsets</source>
        <translation>Erste Verschiebungen</translation>
    </message>
    <message>
        <source>Penalty on offsets</source>
        <translation>Strafe auf Verschiebungen</translation>
    </message>
    <message>
        <source>Limit on offsets</source>
        <translation>Grenze für Verschiebungen</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Penalty on values</source>
        <translation>Strafe auf Werte</translation>
    </message>
    <message>
        <source>Limit on values</source>
        <translation>Grenze für Werte</translation>
    </message>
    <message>
        <source>Penalty on outputs</source>
        <translation>Strafe auf Ausgaben</translation>
    </message>
    <message>
        <source>Added to the loss for large outputs of this layer, divided by the rows of the batch</source>
        <translation>Zum Verlust addiert bei großen Ausgaben dieser Schicht, geteilt durch die Zeilen des Batches</translation>
    </message>
    <message>
        <source>Where they start</source>
        <translation>Wo sie beginnen</translation>
    </message>
    <message>
        <source>Added to the loss, so that they stay small; not divided by the batch</source>
        <translation>Zum Verlust addiert, damit sie klein bleiben; nicht durch den Batch geteilt</translation>
    </message>
    <message>
        <source>What they are brought back to after every step</source>
        <translation>Worauf sie nach jedem Schritt zurückgebracht werden</translation>
    </message>
    <message>
        <source>The network of “{0}” has not been read: a file is read when a project is made from a network in words.</source>
        <translation>Das Netz von „{0}“ wurde nicht gelesen: eine Datei wird gelesen, wenn ein Projekt aus einem Netz in Worten entsteht.</translation>
    </message>
    <message>
        <source>A whole network as one layer, trained on or frozen: sub_model(dense 8 relu; dense 2), or sub_model(encoder.netloom) with the weights of a saved project.</source>
        <translation>Ein ganzes Netz als eine Schicht, weitertrainiert oder eingefroren: sub_model(dense 8 relu; dense 2) oder sub_model(encoder.netloom) mit den Gewichten eines gespeicherten Projekts.</translation>
    </message>
    <message>
        <source>Saved project</source>
        <translation>Gespeichertes Projekt</translation>
    </message>
    <message>
        <source>Project whose network and weights this is: sub_model(encoder.netloom)</source>
        <translation>Projekt, dessen Netz und Gewichte dies sind: sub_model(encoder.netloom)</translation>
    </message>
    <message>
        <source>Bidirectional needs a recurrent layer inside (lstm, gru, simple_rnn), and {0} is none.</source>
        <translation>Bidirectional braucht innen eine rekurrente Schicht (lstm, gru, simple_rnn), und {0} ist keine.</translation>
    </message>
    <message>
        <source>return_state inside bidirectional is not supported: take the states from two layers of their own.</source>
        <translation>return_state in bidirectional wird nicht unterstützt: die Zustände aus zwei eigenen Schichten nehmen.</translation>
    </message>
    <message>
        <source>A stateful layer inside bidirectional: the second direction starts a batch with what it saw at the end of the one before, which lies in its future.</source>
        <translation>Eine Schicht mit Zustand in bidirectional: Die zweite Richtung beginnt einen Batch mit dem, was sie am Ende des vorigen sah, und das liegt in ihrer Zukunft.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The recurrent layer that is run in both directions, as in lstm(8, return_sequences=true)</source>
        <translation>Die rekurrente Schicht, die in beide Richtungen läuft, etwa lstm(8, return_sequences=true)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>How the two directions become one output; none: two outputs</source>
        <translation>Wie aus den zwei Richtungen ein Ausgang wird; none: zwei Ausgänge</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidirektional</translation>
    </message>
    <message>
        <source>A recurrent layer and its mirror image, which reads the sequence from its end, as in bidirectional(lstm 8). Not for prediction while the sequence goes on.</source>
        <translation>Eine rekurrente Schicht und ihr Spiegelbild, das die Folge vom Ende her liest, etwa bidirectional(lstm 8). Nicht für Vorhersagen, solange die Folge weitergeht.</translation>
    </message>
    <message>
        <source>Gates are shares between 0 and 1, and {0} leaves that range. Use sigmoid or hard_sigmoid as recurrent_activation.</source>
        <translation>Tore sind Anteile zwischen 0 und 1, und {0} verlässt diesen Bereich. sigmoid oder hard_sigmoid als recurrent_activation verwenden.</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Long short-term memory: c = f⊙c₋₁ + i⊙c̃, h = o⊙tanh(c), with gates i, f, o in [0, 1].</source>
        <translation>Langes Kurzzeitgedächtnis: c = f⊙c₋₁ + i⊙c̃, h = o⊙tanh(c), mit Toren i, f, o in [0, 1].</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Gated recurrent unit: h = z⊙h₋₁ + (1−z)⊙h̃, where a reset gate r rules what h̃ sees of h₋₁.</source>
        <translation>Rekurrente Einheit mit Toren: h = z⊙h₋₁ + (1−z)⊙h̃, wobei ein Rücksetztor r bestimmt, was h̃ von h₋₁ sieht.</translation>
    </message>
    <message>
        <source>Simple RNN</source>
        <translation>Einfaches RNN</translation>
    </message>
    <message>
        <source>h = tanh(x·K + h₋₁·R + b): the plain recurrent layer; forgets soon.</source>
        <translation>h = tanh(x·K + h₋₁·R + b): die einfache rekurrente Schicht; vergisst bald.</translation>
    </message>
    <message>
        <source>Forget gate open</source>
        <translation>Vergessenstor offen</translation>
    </message>
    <message>
        <source>The bias of the forget gate starts at 1: the cell starts by remembering</source>
        <translation>Der Bias des Vergessenstors beginnt bei 1: Die Zelle beginnt mit Erinnern</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>peephole: gates see the cell; no_forget: of 1997; coupled: input gate = 1 − forget gate; ar2, adaptive_ar2: the cell state before last enters too</source>
        <translation>peephole: Tore sehen die Zelle; no_forget: von 1997; coupled: Eingangstor = 1 − Vergessenstor; ar2, adaptive_ar2: auch der vorletzte Zellzustand geht ein</translation>
    </message>
    <message>
        <source>Output gate sees</source>
        <translation>Ausgangstor sieht</translation>
    </message>
    <message>
        <source>Peephole only: the cell state of this step (Graves, ONNX) or of the one before</source>
        <translation>Nur peephole: den Zellzustand dieses Schritts (Graves, ONNX) oder den des vorigen</translation>
    </message>
    <message>
        <source>Size of the state, and of the output of a time step</source>
        <translation>Größe des Zustands und der Ausgabe eines Zeitschritts</translation>
    </message>
    <message>
        <source>Of candidate and output</source>
        <translation>Von Kandidat und Ausgabe</translation>
    </message>
    <message>
        <source>Gate function</source>
        <translation>Torfunktion</translation>
    </message>
    <message>
        <source>Of the gates; should lie between 0 and 1</source>
        <translation>Der Tore; sollte zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>Adds one learned number per gate and unit</source>
        <translation>Addiert eine gelernte Zahl je Tor und Einheit</translation>
    </message>
    <message>
        <source>Reset after product</source>
        <translation>Rücksetzen nach Produkt</translation>
    </message>
    <message>
        <source>Keras&apos;s and cuDNN&apos;s form, with a second bias; off: the form of 2014</source>
        <translation>Die Form von Keras und cuDNN, mit einem zweiten Bias; aus: die Form von 2014</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Of the inputs: the same ones at every step of a sequence</source>
        <translation>Der Eingaben: dieselben bei jedem Schritt einer Folge</translation>
    </message>
    <message>
        <source>Recurrent dropout</source>
        <translation>Rekurrentes Dropout</translation>
    </message>
    <message>
        <source>Of the state that is fed back: the same units at every step of a sequence</source>
        <translation>Des zurückgeführten Zustands: dieselben Einheiten bei jedem Schritt einer Folge</translation>
    </message>
    <message>
        <source>Whole sequence</source>
        <translation>Ganze Folge</translation>
    </message>
    <message>
        <source>Gives the output of every time step, as a recurrent layer behind needs it; off: of the last one</source>
        <translation>Gibt die Ausgabe jedes Zeitschritts, wie eine rekurrente Schicht dahinter sie braucht; aus: die des letzten</translation>
    </message>
    <message>
        <source>Give states</source>
        <translation>Zustände ausgeben</translation>
    </message>
    <message>
        <source>Further outputs: the final states</source>
        <translation>Weitere Ausgänge: die Endzustände</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Reads the sequence from its end; the output stays in that order</source>
        <translation>Liest die Folge vom Ende her; die Ausgabe bleibt in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Stateful</source>
        <translation>Mit Zustand</translation>
    </message>
    <message>
        <source>Sample j of a batch goes on where sample j of the batch before ended</source>
        <translation>Beispiel j eines Batches macht weiter, wo Beispiel j des vorigen Batches endete</translation>
    </message>
    <message>
        <source>{0} needs numbers, but receives class indices. Put an embedding before it.</source>
        <translation>{0} braucht Zahlen, bekommt aber Klassenindizes. Ein Embedding davor setzen.</translation>
    </message>
    <message>
        <source>{0} reads sequences (time steps × features), but receives {1}. Set return_sequences on the recurrent layer before it, or put a reshape before it.</source>
        <translation>{0} liest Folgen (Zeitschritte × Merkmale), bekommt aber {1}. Bei der rekurrenten Schicht davor return_sequences setzen oder ein reshape davor setzen.</translation>
    </message>
    <message>
        <source>{0} needs a fixed number of time steps. Give the input a size, and mask shorter sequences.</source>
        <translation>{0} braucht eine feste Zahl von Zeitschritten. Dem Eingang eine Größe geben und kürzere Folgen maskieren.</translation>
    </message>
    <message>
        <source>time_distributed takes dense, activation, dropout, noise, normalisation or flatten inside, not {0}.</source>
        <translation>time_distributed nimmt innen dense, activation, dropout, Rauschen, Normalisierung oder flatten, nicht {0}.</translation>
    </message>
    <message>
        <source>time_distributed needs time steps in front of the features, but receives {0}. Set return_sequences on the layer before it.</source>
        <translation>time_distributed braucht Zeitschritte vor den Merkmalen, bekommt aber {0}. Bei der Schicht davor return_sequences setzen.</translation>
    </message>
    <message>
        <source>Time distributed</source>
        <translation>Je Zeitschritt</translation>
    </message>
    <message>
        <source>The layer inside at every time step, with the same weights, as in time_distributed(dense 4 relu).</source>
        <translation>Die innere Schicht bei jedem Zeitschritt, mit denselben Gewichten, etwa time_distributed(dense 4 relu).</translation>
    </message>
    <message>
        <source>What is done at every time step</source>
        <translation>Was bei jedem Zeitschritt geschieht</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw, train and understand neural networks.</source>
        <translation>Neuronale Netze zeichnen, trainieren und verstehen.</translation>
    </message>
    <message>
        <source>A Netloom project or a table (CSV).</source>
        <translation>Ein Netloom-Projekt oder eine Tabelle (CSV).</translation>
    </message>
</context>
<context>
    <name>netloom</name>
    <message>
        <source>all epochs</source>
        <translation>alle Epochen</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früh gestoppt</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>Stoppregel</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
</context>
<context>
    <name>netloom::Autosave</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>netloom::BadCellModel</name>
    <message>
        <source>(row)</source>
        <translation>(Zeile)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
</context>
<context>
    <name>netloom::BadgePopup</name>
    <message>
        <source>Nothing is wrong here any more.</source>
        <translation>Hier ist nichts mehr falsch.</translation>
    </message>
</context>
<context>
    <name>netloom::CanvasCommands</name>
    <message>
        <source>Paste layers</source>
        <translation>Schichten einfügen</translation>
    </message>
    <message>
        <source>Connect the layer to …</source>
        <translation>Schicht verbinden mit …</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Duplicate the selection</source>
        <translation>Auswahl duplizieren</translation>
    </message>
    <message>
        <source>Take the selection off its wires</source>
        <translation>Auswahl von ihren Verbindungen lösen</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>In einer Spalte ausrichten</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>In einer Reihe ausrichten</translation>
    </message>
    <message>
        <source>Space evenly</source>
        <translation>Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Group the selection</source>
        <translation>Auswahl gruppieren</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Find on the canvas …</source>
        <translation>Auf der Zeichenfläche suchen …</translation>
    </message>
    <message>
        <source>Select all layers</source>
        <translation>Alle Schichten auswählen</translation>
    </message>
    <message>
        <source>Copy layers</source>
        <translation>Schichten kopieren</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Ganzes Netz zeigen</translation>
    </message>
    <message>
        <source>Save the network as PNG …</source>
        <translation>Netz als PNG speichern …</translation>
    </message>
    <message>
        <source>Save the network as SVG …</source>
        <translation>Netz als SVG speichern …</translation>
    </message>
</context>
<context>
    <name>netloom::CanvasView</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Tab moves between layers, arrows move a layer, Enter edits it, C connects it, A adds one.</source>
        <translation>Tab wechselt die Schicht, Pfeile verschieben sie, Enter bearbeitet sie, C verbindet sie, A fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Add a layer after %1</source>
        <translation>Schicht nach %1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect %1 to</source>
        <translation>%1 verbinden mit</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add a layer …</source>
        <translation>Schicht hinzufügen …</translation>
    </message>
    <message>
        <source>Connect to …</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Arrange downwards</source>
        <translation>Nach unten anordnen</translation>
    </message>
    <message>
        <source>Arrange to the right</source>
        <translation>Nach rechts anordnen</translation>
    </message>
    <message>
        <source> by </source>
        <translation> mal </translation>
    </message>
    <message>
        <source>Wire from %1 to %2, %3</source>
        <translation>Verbindung von %1 nach %2, %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Folded group %1: %2</source>
        <translation>Eingeklappte Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Drop a layer or choose a template</source>
        <translation>Eine Schicht ablegen oder eine Vorlage wählen</translation>
    </message>
    <message>
        <source>or press A and type a name</source>
        <translation>oder A drücken und einen Namen tippen</translation>
    </message>
    <message>
        <source>The clipboard holds no network.</source>
        <translation>Die Zwischenablage enthält kein Netz.</translation>
    </message>
    <message>
        <source>This is no network: %1</source>
        <translation>Das ist kein Netz: %1</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Take off the wire</source>
        <translation>Aus der Verbindung nehmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is called so. Did you mean:</source>
        <translation>Nichts heißt so. Gemeint war vielleicht:</translation>
    </message>
    <message>
        <source>Free text on the canvas</source>
        <translation>Freier Text auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Add a ready network</source>
        <translation>Fertiges Netz hinzufügen</translation>
    </message>
    <message>
        <source>Find a layer, group or note</source>
        <translation>Schicht, Gruppe oder Notiz suchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>In a column</source>
        <translation>In einer Spalte</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In einer Reihe</translation>
    </message>
    <message>
        <source>With equal gaps</source>
        <translation>Mit gleichen Abständen</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>Gruppe ausklappen</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Gruppe einklappen</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a ready network …</source>
        <translation>Fertiges Netz hinzufügen …</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Nothing is wrong with this layer.</source>
        <translation>Mit dieser Schicht ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>What is wrong here …</source>
        <translation>Was hier falsch ist …</translation>
    </message>
    <message>
        <source>How the layer is doing …</source>
        <translation>Wie es der Schicht geht …</translation>
    </message>
</context>
<context>
    <name>netloom::CellRowsModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>flipped to</source>
        <translation>gewechselt zu</translation>
    </message>
</context>
<context>
    <name>netloom::CellRowsTile</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows behind the cell</source>
        <translation>Zeilen hinter der Zelle</translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Close the rows</source>
        <translation>Die Zeilen schließen</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Die Zeilen speichern</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 ließ sich nicht schreiben. Prüfen, ob der Ordner existiert und Platz hat.</translation>
    </message>
    <message>
        <source>Show gates</source>
        <translation>Tore zeigen</translation>
    </message>
    <message>
        <source>What the recurrent layers did with the chosen row (Enter)</source>
        <translation>Was die rekurrenten Schichten mit der gewählten Zeile taten (Enter)</translation>
    </message>
</context>
<context>
    <name>netloom::CellStepView</name>
    <message>
        <source>One step through the cell</source>
        <translation>Ein Schritt durch die Zelle</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>formula with numbers</source>
        <translation>Formel mit Zahlen</translation>
    </message>
    <message>
        <source>x: %1 numbers of step %2</source>
        <translation>x: %1 Zahlen von Schritt %2</translation>
    </message>
    <message>
        <source>Step %1 is masked: the states stay as they were, h = %2.</source>
        <translation>Schritt %1 ist maskiert: Die Zustände bleiben, wie sie waren, h = %2.</translation>
    </message>
    <message>
        <source>1 Information: step %1 reads %2 numbers and its own last output, in unit %3 h₋₁ = %4.</source>
        <translation>1 Information: Schritt %1 liest %2 Zahlen und die eigene letzte Ausgabe, in Einheit %3 h₋₁ = %4.</translation>
    </message>
    <message>
        <source>2 Forget: the forget gate keeps %1 % of c₋₁ = %2: %3 is left.</source>
        <translation>2 Vergessen: Das Vergessenstor behält %1 % von c₋₁ = %2: %3 bleibt.</translation>
    </message>
    <message>
        <source>2 Forget: this cell has no forget gate, c₋₁ = %1 stays whole.</source>
        <translation>2 Vergessen: Diese Zelle hat kein Vergessenstor, c₋₁ = %1 bleibt ganz.</translation>
    </message>
    <message>
        <source>3 Memory: the candidate %1 is let in by %2 %: %3. The cell becomes c = %4.</source>
        <translation>3 Gedächtnis: Der Kandidat %1 wird zu %2 % eingelassen: %3. Die Zelle wird c = %4.</translation>
    </message>
    <message>
        <source>4 Output: the output gate shows %1 % of the cell: h = %2.</source>
        <translation>4 Ausgabe: Das Ausgangstor zeigt %1 % der Zelle: h = %2.</translation>
    </message>
    <message>
        <source>2 Reset: the candidate sees %1 % of the last output.</source>
        <translation>2 Rücksetzen: Der Kandidat sieht %1 % der letzten Ausgabe.</translation>
    </message>
    <message>
        <source>3 Candidate: h̃ = %1.</source>
        <translation>3 Kandidat: h̃ = %1.</translation>
    </message>
    <message>
        <source>4 Update: %1 % of the old output stay, %2 % of the candidate come in: h = %3.</source>
        <translation>4 Erneuern: %1 % der alten Ausgabe bleiben, %2 % des Kandidaten kommen herein: h = %3.</translation>
    </message>
    <message>
        <source>2 Output: h = %1.</source>
        <translation>2 Ausgabe: h = %1.</translation>
    </message>
    <message>
        <source>Select a recurrent layer and a sample.</source>
        <translation>Eine rekurrente Schicht und ein Beispiel wählen.</translation>
    </message>
    <message>
        <source>∏ f back</source>
        <translation>∏ f zurück</translation>
    </message>
</context>
<context>
    <name>netloom::ChartTable</name>
    <message>
        <source>%1, numbers</source>
        <translation>%1, Zahlen</translation>
    </message>
</context>
<context>
    <name>netloom::ChoiceEditor</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>netloom::ClassBalanceView</name>
    <message>
        <source>Class balance</source>
        <translation>Klassenverteilung</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <translation>%1  %2 %</translation>
    </message>
    <message>
        <source>class balance</source>
        <translation>Klassenverteilung</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>share of the part (%)</source>
        <translation>Anteil am Teil (%)</translation>
    </message>
</context>
<context>
    <name>netloom::ColumnModel</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>class number</source>
        <translation>Klassennummer</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>ja / nein</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>Datum, Zeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>order by</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>split by</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>left out by the recipe</source>
        <translation>vom Rezept weggelassen</translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation>Spalte %1 verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>1, constant</source>
        <translation>1, konstant</translation>
    </message>
    <message>
        <source>use</source>
        <translation>nutzen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>netloom::CommandPalette</name>
    <message>
        <source>Command or file</source>
        <translation>Befehl oder Datei</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Im Moment nicht möglich</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>netloom::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Appears after the first epoch.</source>
        <translation>Erscheint nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>tatsächlich %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Percent of the actual class</source>
        <translation>Prozent der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>Percent of the predicted class</source>
        <translation>Prozent der vorhergesagten Klasse</translation>
    </message>
    <message>
        <source>Percent of all rows</source>
        <translation>Prozent aller Zeilen</translation>
    </message>
    <message>
        <source>Compare with this epoch</source>
        <translation>Mit dieser Epoche vergleichen</translation>
    </message>
    <message>
        <source>Compare with epoch %1</source>
        <translation>Mit Epoche %1 vergleichen</translation>
    </message>
    <message>
        <source>%1 of pred. %2</source>
        <translation>%1 von vorh. %2</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 von allen</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>share of the actual class (%)</source>
        <translation>Anteil an der tatsächlichen Klasse (%)</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3</source>
        <translation>tatsächlich %1, vorhergesagt %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 of predicted %3</source>
        <translation>%1, %2 von vorhergesagt %3</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 von allen</translation>
    </message>
    <message>
        <source>%1 more than at epoch %2</source>
        <translation>%1 mehr als bei Epoche %2</translation>
    </message>
    <message>
        <source>%1 fewer than at epoch %2</source>
        <translation>%1 weniger als bei Epoche %2</translation>
    </message>
    <message>
        <source>as many as at epoch %1</source>
        <translation>so viele wie bei Epoche %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
</context>
<context>
    <name>netloom::CorrelationView</name>
    <message>
        <source>Correlation of the columns</source>
        <translation>Korrelation der Spalten</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <translation>%1 mit %2: %3</translation>
    </message>
    <message>
        <source>No numeric column.</source>
        <translation>Keine numerische Spalte.</translation>
    </message>
</context>
<context>
    <name>netloom::CurvePlot</name>
    <message>
        <source>%1 points, %2 against %3.</source>
        <translation>%1 Punkte, %2 gegen %3.</translation>
    </message>
    <message>
        <source> %1: %2 %3, %4 %5.</source>
        <translation> %1: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
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
        <translation>Die Daten lassen sich nicht ändern, während das Training läuft. Zuerst das Training stoppen.</translation>
    </message>
    <message>
        <source>Choose target %1</source>
        <translation>Ziel %1 wählen</translation>
    </message>
    <message>
        <source>Order rows</source>
        <translation>Zeilen ordnen</translation>
    </message>
    <message>
        <source>“%1” is the target. Choose another target before leaving it out.</source>
        <translation>„%1“ ist das Ziel. Vor dem Weglassen ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation>Spalte %1 verwenden</translation>
    </message>
    <message>
        <source>Leave out column %1</source>
        <translation>Spalte %1 weglassen</translation>
    </message>
    <message>
        <source>Use data %1</source>
        <translation>Daten %1 verwenden</translation>
    </message>
    <message>
        <source>Use data</source>
        <translation>Daten verwenden</translation>
    </message>
    <message>
        <source>Choose loss</source>
        <translation>Verlust wählen</translation>
    </message>
    <message>
        <source>Make network</source>
        <translation>Netz erstellen</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.data *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.data *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>nothing: lines of text</source>
        <translation>nichts: Textzeilen</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Drop a table here (CSV, also zipped as .gz), or choose one. You see what was understood before anything changes.</source>
        <translation>Eine Tabelle hier ablegen (CSV, auch gepackt als .gz) oder eine wählen. Was verstanden wurde, ist zu sehen, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Format…</source>
        <translation>Format…</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>with a new network</source>
        <translation>mit neuem Netz</translation>
    </message>
    <message>
        <source>Replace the network by one that suits these data; Undo brings the old one back</source>
        <translation>Das Netz durch eines ersetzen, das zu diesen Daten passt; Rückgängig holt das alte zurück</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Daten verwenden</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Klassenverteilung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Target: what the network learns to predict</source>
        <translation>Ziel: was das Netz vorherzusagen lernt</translation>
    </message>
    <message>
        <source>Column that orders the rows in time</source>
        <translation>Spalte, die die Zeilen zeitlich ordnet</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>order by</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>fitted on training rows only</source>
        <translation>nur an Trainingszeilen angepasst</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Read the file another way</source>
        <translation>Die Datei anders lesen</translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation>Typ von %1 ändern</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>Dezimalkommas</translation>
    </message>
    <message>
        <source>decimal points</source>
        <translation>Dezimalpunkte</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopf in Zeile %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>Put these data into the project</source>
        <translation>Diese Daten ins Projekt übernehmen</translation>
    </message>
    <message>
        <source>There is still something to put right</source>
        <translation>Es ist noch etwas zu berichtigen</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 Zeilen, %2 Spalten</translation>
    </message>
    <message>
        <source>, not in the project yet</source>
        <translation>, noch nicht im Projekt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the inputs themselves</source>
        <translation>die Eingänge selbst</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Shown once the data can be prepared.</source>
        <translation>Erscheint, sobald sich die Daten aufbereiten lassen.</translation>
    </message>
    <message>
        <source>%1 rows left free at the borders</source>
        <translation>%1 Zeilen an den Grenzen freigelassen</translation>
    </message>
    <message>
        <source>The target is a number: there are no classes to balance.</source>
        <translation>Das Ziel ist eine Zahl: Es gibt keine Klassen auszugleichen.</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>zwei Klassen</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 features, learns %2</source>
        <translation>%1 Merkmale, lernt %2</translation>
    </message>
    <message>
        <source>always “%1” is right in %2 %, loss %3</source>
        <translation>immer „%1“ stimmt in %2 %, Verlust %3</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>%1 rows for validation and test are equal to a row for training: the result will look better than it is.</source>
        <translation>%1 Zeilen für Validierung und Test gleichen einer Trainingszeile: Das Ergebnis wird besser aussehen, als es ist.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>netloom::DetailsTile</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Bad cells</source>
        <translation>Schlechte Zellen</translation>
    </message>
    <message>
        <source>Equal rows</source>
        <translation>Gleiche Zeilen</translation>
    </message>
    <message>
        <source>What is shown in detail</source>
        <translation>Was im Einzelnen gezeigt wird</translation>
    </message>
    <message>
        <source>Rows that are equal to an earlier one</source>
        <translation>Zeilen, die einer früheren gleichen</translation>
    </message>
    <message>
        <source>Bad cells %1</source>
        <translation>Schlechte Zellen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Equal rows %1</source>
        <translation>Gleiche Zeilen %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none: every cell could be read</source>
        <translation>keine: Jede Zelle war lesbar</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>none: all rows differ</source>
        <translation>keine: Alle Zeilen sind verschieden</translation>
    </message>
    <message>
        <source>in every column but row numbers</source>
        <translation>in jeder Spalte außer Zeilennummern</translation>
    </message>
</context>
<context>
    <name>netloom::DuplicateModel</name>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>is equal to row</source>
        <translation>gleicht Zeile</translation>
    </message>
</context>
<context>
    <name>netloom::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>Gezeigte Epoche</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>Noch keine Epoche.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>, best</source>
        <translation>, beste</translation>
    </message>
    <message>
        <source>, the latest</source>
        <translation>, die letzte</translation>
    </message>
    <message>
        <source>; weights are kept every %1 epochs</source>
        <translation>; Gewichte alle %1 Epochen behalten</translation>
    </message>
    <message>
        <source>lowest loss, epoch %1</source>
        <translation>kleinster Verlust, Epoche %1</translation>
    </message>
    <message>
        <source>; the network has these weights</source>
        <translation>; das Netz hat diese Gewichte</translation>
    </message>
    <message>
        <source>; the network has the weights of epoch %1</source>
        <translation>; das Netz hat die Gewichte der Epoche %1</translation>
    </message>
    <message>
        <source>; diverged after epoch %1</source>
        <translation>; nach Epoche %1 divergiert</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>weights of epoch %1</source>
        <translation>Gewichte der Epoche %1</translation>
    </message>
    <message>
        <source>weights: every %1 epochs</source>
        <translation>Gewichte: alle %1 Epochen</translation>
    </message>
</context>
<context>
    <name>netloom::EvaluatePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Predict a file…</source>
        <translation>Datei vorhersagen…</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Precision and recall curve</source>
        <translation>Präzision-Trefferquote-Kurve</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Predictions and the metrics of the next training use this threshold</source>
        <translation>Vorhersagen und die Metriken des nächsten Trainings verwenden diese Schwelle</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>FPR</source>
        <translation>FPR</translation>
    </message>
    <message>
        <source>The network is learning. What it has learnt is judged here when training ends.</source>
        <translation>Das Netz lernt noch. Wenn das Training endet, wird das Gelernte hier bewertet.</translation>
    </message>
    <message>
        <source>Train the network first: what it learnt is judged here.</source>
        <translation>Zuerst das Netz trainieren: Das Gelernte wird hier bewertet.</translation>
    </message>
    <message>
        <source>The project has no data to evaluate on.</source>
        <translation>Das Projekt hat keine Daten zum Auswerten.</translation>
    </message>
    <message>
        <source>The data are not there yet. See the Data page.</source>
        <translation>Die Daten sind noch nicht da. Siehe Seite Daten.</translation>
    </message>
    <message>
        <source>The %1 part has no rows. Choose another part, or another split on the Data page.</source>
        <translation>Der Teil %1 hat keine Zeilen. Einen anderen Teil wählen, oder auf der Seite Daten eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>Writes a prediction for every row of a table</source>
        <translation>Schreibt eine Vorhersage für jede Zeile einer Tabelle</translation>
    </message>
    <message>
        <source>Train the network first</source>
        <translation>Zuerst das Netz trainieren</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Weights or data changed since</source>
        <translation>Gewichte oder Daten seither geändert</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>See how good the network is on rows it was not trained on.</source>
        <translation>Sehen, wie gut das Netz auf Zeilen ist, mit denen es nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 Zeilen, %2</translation>
    </message>
    <message>
        <source>A confusion matrix needs classes; this target is a number.</source>
        <translation>Eine Konfusionsmatrix braucht Klassen; dieses Ziel ist eine Zahl.</translation>
    </message>
    <message>
        <source>ROC needs a target with two classes, both present in this part.</source>
        <translation>ROC braucht ein Ziel mit zwei Klassen, beide in diesem Teil vorhanden.</translation>
    </message>
    <message>
        <source>Precision and recall curves need a target with two classes, both present.</source>
        <translation>Präzision-Trefferquote-Kurven brauchen ein Ziel mit zwei Klassen, beide vorhanden.</translation>
    </message>
    <message>
        <source>Only a yes-or-no target has a threshold.</source>
        <translation>Nur ein Ja-Nein-Ziel hat eine Schwelle.</translation>
    </message>
    <message>
        <source>At %1 the network finds %2 of “%3”</source>
        <translation>Bei %1 findet das Netz %2 von „%3“</translation>
    </message>
    <message>
        <source>; %1 of its alarms are false</source>
        <translation>; %1 seiner Alarme sind falsch</translation>
    </message>
    <message>
        <source>%1 of the rows are right; always answering “%2” would be right in %3.</source>
        <translation>%1 der Zeilen stimmen; immer „%2“ zu antworten wäre bei %3 richtig.</translation>
    </message>
    <message>
        <source>The network explains %1 of the target&apos;s variance.</source>
        <translation>Das Netz erklärt %1 der Varianz des Ziels.</translation>
    </message>
    <message>
        <source>Loss %1.</source>
        <translation>Verlust %1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss of a constant</source>
        <translation>Verlust einer Konstanten</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>false-positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation>Basisrate %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>Fläche %1</translation>
    </message>
    <message>
        <source>average precision %1</source>
        <translation>mittlere Präzision %1</translation>
    </message>
    <message>
        <source>Precision and recall need classes; this target is a number.</source>
        <translation>Präzision und Trefferquote brauchen Klassen; dieses Ziel ist eine Zahl.</translation>
    </message>
    <message>
        <source>This target has no single value to compare.</source>
        <translation>Dieses Ziel hat keinen einzelnen Wert zum Vergleichen.</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>tatsächlich %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Vorhergesagt und tatsächlich</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Predict a file</source>
        <translation>Datei vorhersagen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.data *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.data *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the predictions to</source>
        <translation>Vorhersagen schreiben nach</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 predictions were written to %2.</source>
        <translation>%1 Vorhersagen wurden in %2 geschrieben.</translation>
    </message>
    <message>
        <source>, epoch %1</source>
        <translation>, Epoche %1</translation>
    </message>
    <message>
        <source>training</source>
        <comment>part of the data</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>part of the data</comment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <comment>part of the data</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>The weights of epoch %1 are not kept: the project&apos;s own are judged.</source>
        <translation>Die Gewichte der Epoche %1 sind nicht mehr da: die des Projekts werden beurteilt.</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Schwelle zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the threshold of the settings</source>
        <translation>Zurück zur Schwelle der Einstellungen</translation>
    </message>
</context>
<context>
    <name>netloom::ExampleCard</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
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
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 trainable</source>
        <translation>%1 trainierbar</translation>
    </message>
    <message>
        <source>%1 multiply-adds per row</source>
        <translation>%1 Multiplikationen mit Addition je Zeile</translation>
    </message>
    <message>
        <source>about %1 while training</source>
        <translation>etwa %1 beim Training</translation>
    </message>
    <message>
        <source>no data yet: no forecast</source>
        <translation>noch keine Daten: keine Prognose</translation>
    </message>
    <message>
        <source>no forecast: the network has errors</source>
        <translation>keine Prognose: Das Netz hat Fehler</translation>
    </message>
    <message>
        <source>%1 epochs in about %2, %3 each</source>
        <translation>%1 Epochen in etwa %2, je %3</translation>
    </message>
    <message>
        <source>measuring an epoch …</source>
        <translation>eine Epoche wird gemessen …</translation>
    </message>
    <message>
        <source>last run: %1 forecast, %2 measured (%3 %)</source>
        <translation>letzter Lauf: %1 prognostiziert, %2 gemessen (%3 %)</translation>
    </message>
    <message>
        <source>Cost of the network</source>
        <translation>Aufwand des Netzes</translation>
    </message>
    <message>
        <source>%1: %2 parameters</source>
        <translation>%1: %2 Parameter</translation>
    </message>
    <message>
        <source>Largest:
%1</source>
        <translation>Größte:
%1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>netloom::FormRow</name>
    <message>
        <source>May be changed while training runs</source>
        <translation>Darf während des Trainings geändert werden</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Changed. Press to go back to the default.</source>
        <translation>Geändert. Drücken, um zur Vorgabe zurückzukehren.</translation>
    </message>
</context>
<context>
    <name>netloom::GateControls</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>Row of the data</source>
        <translation>Zeile der Daten</translation>
    </message>
    <message>
        <source>row </source>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Next wrong</source>
        <translation>Nächste falsche</translation>
    </message>
    <message>
        <source>Next row whose prediction is wrong</source>
        <translation>Nächste Zeile mit falscher Vorhersage</translation>
    </message>
    <message>
        <source>One row or an average</source>
        <translation>Eine Zeile oder ein Mittel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Keep this row beside whatever is chosen next</source>
        <translation>Diese Zeile neben der nächsten Auswahl behalten</translation>
    </message>
    <message>
        <source>Row %1 is not among the prepared rows: a step of the preparation takes it out, or no window ends there.</source>
        <translation>Zeile %1 ist nicht unter den aufbereiteten Zeilen: Ein Schritt der Vorbereitung nimmt sie heraus, oder dort endet kein Fenster.</translation>
    </message>
    <message>
        <source>Only where classes are predicted</source>
        <translation>Nur wo Klassen vorhergesagt werden</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>diese Zeile</translation>
    </message>
    <message>
        <source>average of all</source>
        <translation>Durchschnitt aller</translation>
    </message>
    <message>
        <source>average of “%1”</source>
        <translation>Durchschnitt von „%1“</translation>
    </message>
</context>
<context>
    <name>netloom::GateFeed</name>
    <message>
        <source>Make a network with a recurrent layer (lstm, gru, simple_rnn): its gates are shown here.</source>
        <translation>Ein Netz mit einer rekurrenten Schicht (lstm, gru, simple_rnn) bauen: Hier erscheinen ihre Tore.</translation>
    </message>
    <message>
        <source>No layer of this network has gates: they belong to lstm, gru, simple_rnn and bidirectional.</source>
        <translation>Keine Schicht dieses Netzes hat Tore: Sie gehören zu lstm, gru, simple_rnn und bidirectional.</translation>
    </message>
    <message>
        <source>The data are not there yet: import a table, or wait until it is read.</source>
        <translation>Die Daten sind noch nicht da: Eine Tabelle importieren oder warten, bis sie gelesen ist.</translation>
    </message>
    <message>
        <source>There are no rows to look at: change the split.</source>
        <translation>Es gibt keine Zeilen zum Ansehen: Die Aufteilung ändern.</translation>
    </message>
    <message>
        <source>one picture every %1 s, to leave the time to training</source>
        <translation>ein Bild alle %1 s, um dem Training Zeit zu lassen</translation>
    </message>
    <message>
        <source>the weights of epoch %1 were not kept: these gates are of epoch %2</source>
        <translation>die Gewichte von Epoche %1 wurden nicht aufbewahrt: diese Tore sind von Epoche %2</translation>
    </message>
    <message>
        <source>The weights of this epoch are not kept: they are of an earlier session.</source>
        <translation>Die Gewichte dieser Epoche sind nicht mehr da: Sie stammen aus einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>The network has an error: see the Network page.</source>
        <translation>Das Netz hat einen Fehler: siehe Seite Netz.</translation>
    </message>
    <message>
        <source>No row is judged wrong.</source>
        <translation>Keine Zeile gilt als falsch.</translation>
    </message>
    <message>
        <source>average of %1 rows</source>
        <translation>Durchschnitt von %1 Zeilen</translation>
    </message>
    <message>
        <source>average of %1 rows of “%2”</source>
        <translation>Durchschnitt von %1 Zeilen von „%2“</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>, tatsächlich %1</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, vorhergesagt %1</translation>
    </message>
    <message>
        <source>%1 rows%2</source>
        <translation>%1 Zeilen%2</translation>
    </message>
    <message>
        <source> of “%1”</source>
        <translation> von „%1“</translation>
    </message>
</context>
<context>
    <name>netloom::GatesPanel</name>
    <message>
        <source>Cell, step by step</source>
        <translation>Zelle, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>Verborgener Zustand</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>How gates are shown</source>
        <translation>Darstellung der Tore</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Reihenfolge der Einheiten</translation>
    </message>
    <message>
        <source>units in order</source>
        <translation>Einheiten der Reihe nach</translation>
    </message>
    <message>
        <source>most saturated first</source>
        <translation>meistgesättigte zuerst</translation>
    </message>
    <message>
        <source>most moving first</source>
        <translation>meistbewegte zuerst</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>erste Gewichte</translation>
    </message>
</context>
<context>
    <name>netloom::GatesView</name>
    <message>
        <source>input, 1 column</source>
        <translation>Eingabe, 1 Spalte</translation>
    </message>
    <message>
        <source>input, %1 columns, each on its own scale</source>
        <translation>Eingabe, %1 Spalten, jede mit eigener Skala</translation>
    </message>
    <message>
        <source>unit %1 at step %2</source>
        <translation>Einheit %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>No statistics yet.</source>
        <translation>Noch keine Statistik.</translation>
    </message>
    <message>
        <source>Select a recurrent layer and a sample.</source>
        <translation>Eine rekurrente Schicht und ein Beispiel wählen.</translation>
    </message>
    <message>
        <source>Pin a row with “Compare”, then choose another one: their difference is shown here.</source>
        <translation>Eine Zeile mit „Vergleichen“ anheften, dann eine andere wählen: Hier erscheint ihr Unterschied.</translation>
    </message>
    <message>
        <source>The pinned row is of another layer or another number of steps.</source>
        <translation>Die angeheftete Zeile gehört zu einer anderen Schicht oder einer anderen Zahl von Schritten.</translation>
    </message>
    <message>
        <source>values, 0 … 1 or −1 … 1</source>
        <translation>Werte, 0 … 1 oder −1 … 1</translation>
    </message>
    <message>
        <source>mean over time (amounts of c̃, c, h)</source>
        <translation>Mittelwert über die Zeit (Beträge von c̃, c, h)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
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
        <translation>Keine tote Einheit: Jede Ausgabe bewegt sich.</translation>
    </message>
    <message>
        <source>%1 of %2 units are dead, their output hardly moves: %3</source>
        <translation>%1 von %2 Einheiten sind tot, ihre Ausgabe bewegt sich kaum: %3</translation>
    </message>
    <message>
        <source>%1: shut for good in %2 units, open for good in %3</source>
        <translation>%1: dauerhaft geschlossen in %2 Einheiten, dauerhaft offen in %3</translation>
    </message>
    <message>
        <source>The cell state grows from %1 to %2 along the window (mean amount).</source>
        <translation>Der Zellzustand wächst entlang des Fensters von %1 auf %2 (mittlerer Betrag).</translation>
    </message>
    <message>
        <source>Writing: %1 large candidates let in, %2 kept out; %3 small ones let in, %4 kept out</source>
        <translation>Schreiben: %1 große Kandidaten eingelassen, %2 ferngehalten; %3 kleine eingelassen, %4 ferngehalten</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Heaviest input column by its weights: %1</source>
        <translation>Schwerste Eingabespalte nach ihren Gewichten: %1</translation>
    </message>
    <message>
        <source>Gates over time</source>
        <translation>Tore im Zeitverlauf</translation>
    </message>
    <message>
        <source>No gates to show.</source>
        <translation>Keine Tore zu zeigen.</translation>
    </message>
    <message>
        <source>%1 %2, unit %3, step %4</source>
        <translation>%1 %2, Einheit %3, Schritt %4</translation>
    </message>
    <message>
        <source>%1: masked, the states stay as they were</source>
        <translation>%1: maskiert, die Zustände blieben, wie sie waren</translation>
    </message>
    <message>
        <source>%1: difference %2</source>
        <translation>%1: Unterschied %2</translation>
    </message>
    <message>
        <source>%1: %2, beside it %3</source>
        <translation>%1: %2, daneben %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: mean %2, %3 % shut, %4 % open</source>
        <translation>%1: Mittel %2, %3 % geschlossen, %4 % offen</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
</context>
<context>
    <name>netloom::HiddenView</name>
    <message>
        <source>Hidden state over time</source>
        <translation>Verborgener Zustand im Zeitverlauf</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>first direction</source>
        <translation>erste Richtung</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>zweite Richtung</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>Needs a recurrent layer and a sample.</source>
        <translation>Braucht eine rekurrente Schicht und ein Beispiel.</translation>
    </message>
    <message>
        <source>unit %1: %2</source>
        <translation>Einheit %1: %2</translation>
    </message>
    <message>
        <source>Output at step %1: %2. Two directions explain %3 % of the movement.</source>
        <translation>Ausgabe bei Schritt %1: %2. Zwei Richtungen erklären %3 % der Bewegung.</translation>
    </message>
    <message>
        <source>h of the units that move most; dotted: %1</source>
        <translation>h der meistbewegten Einheiten; gepunktet: %1</translation>
    </message>
    <message>
        <source>h of the units that move most</source>
        <translation>h der meistbewegten Einheiten</translation>
    </message>
    <message>
        <source>path of all units, %1 % + %2 % of the movement</source>
        <translation>Weg aller Einheiten, %1 % + %2 % der Bewegung</translation>
    </message>
</context>
<context>
    <name>netloom::HistogramView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Verteilung der Werte</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1: %2 Zeilen, %3</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>%1 rows; most in %2</source>
        <translation>%1 Zeilen; die meisten in %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message>
        <source>Distribution of the values, as numbers</source>
        <translation>Verteilung der Werte, als Zahlen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>netloom::ImportAssistant</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Detect everything</source>
        <translation>Alles erkennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>nothing: lines of text</source>
        <translation>nichts: Textzeilen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Lines to skip at the top</source>
        <translation>Am Anfang zu überspringende Zeilen</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Zeilen überspringen</translation>
    </message>
    <message>
        <source>Sign that begins a comment line</source>
        <translation>Zeichen, mit dem eine Kommentarzeile beginnt</translation>
    </message>
    <message>
        <source>Comment sign</source>
        <translation>Kommentarzeichen</translation>
    </message>
    <message>
        <source>Texts that mean a missing value, with spaces between them</source>
        <translation>Texte, die einen fehlenden Wert bedeuten, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>With spaces between them; an empty cell is always missing</source>
        <translation>Durch Leerzeichen getrennt; eine leere Zelle fehlt immer</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Zeichen für Fehlendes</translation>
    </message>
    <message>
        <source>Column whose type is set</source>
        <translation>Spalte, deren Typ gesetzt wird</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>Typ der Spalte</translation>
    </message>
    <message>
        <source>Type of column</source>
        <translation>Typ der Spalte</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>First rows, as they are read</source>
        <translation>Erste Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>This way the file cannot be read.</source>
        <translation>So lässt sich die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>every cell can be read</source>
        <translation>jede Zelle ist lesbar</translation>
    </message>
    <message>
        <source>%1 bad cells</source>
        <translation>%1 schlechte Zellen</translation>
    </message>
    <message>
        <source>%1 columns; in the first %2 rows %3</source>
        <translation>%1 Spalten; in den ersten %2 Zeilen: %3</translation>
    </message>
    <message>
        <source>as detected: %1</source>
        <translation>wie erkannt: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>netloom::InspectPage</name>
    <message>
        <source>Views of the network</source>
        <translation>Ansichten des Netzes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Rekurrente Schichten</translation>
    </message>
</context>
<context>
    <name>netloom::Inspector</name>
    <message>
        <source>Name of the layer</source>
        <translation>Name der Schicht</translation>
    </message>
    <message>
        <source>%1 layers selected</source>
        <translation>%1 Schichten ausgewählt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 of them trainable</source>
        <translation>%1 davon trainierbar</translation>
    </message>
    <message>
        <source>Select a layer to set its values.</source>
        <translation>Eine Schicht auswählen, um ihre Werte einzustellen.</translation>
    </message>
    <message>
        <source>No plug-in of this program knows the layer type “%1”. It is kept as it is.</source>
        <translation>Kein Plug-in dieses Programms kennt den Schichttyp „%1“. Die Schicht bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Frozen: training does not change its weights</source>
        <translation>Eingefroren: Das Training ändert ihre Gewichte nicht</translation>
    </message>
    <message>
        <source>Freeze: training leaves its weights alone</source>
        <translation>Einfrieren: Das Training lässt ihre Gewichte in Ruhe</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>keine Parameter</translation>
    </message>
    <message>
        <source>Reset 1 value</source>
        <translation>1 Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 values</source>
        <translation>%1 Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All have the same values. An edit holds for all of them.</source>
        <translation>Alle haben dieselben Werte. Eine Änderung gilt für alle.</translation>
    </message>
    <message>
        <source>They differ in: %1. Shown is the first; an edit holds for all.</source>
        <translation>Sie unterscheiden sich in: %1. Gezeigt ist die erste; eine Änderung gilt für alle.</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>What flows is not known: something before it is wrong.</source>
        <translation>Was fließt, ist nicht bekannt: Davor ist etwas falsch.</translation>
    </message>
    <message>
        <source>Shape: %1 per row</source>
        <translation>Form: %1 je Zeile</translation>
    </message>
    <message>
        <source>Type: whole numbers (int32)</source>
        <translation>Typ: ganze Zahlen (int32)</translation>
    </message>
    <message>
        <source>Type: numbers (float32)</source>
        <translation>Typ: Zahlen (float32)</translation>
    </message>
    <message>
        <source>Mask: yes, it says which steps count</source>
        <translation>Maske: ja, sie sagt, welche Schritte zählen</translation>
    </message>
    <message>
        <source>Mask: none</source>
        <translation>Maske: keine</translation>
    </message>
    <message>
        <source>Values per row: as many as the row has steps</source>
        <translation>Werte je Zeile: so viele, wie die Zeile Schritte hat</translation>
    </message>
    <message>
        <source>Values per row: %1</source>
        <translation>Werte je Zeile: %1</translation>
    </message>
    <message>
        <source>Flows: the data as prepared</source>
        <translation>Es fließen: die aufbereiteten Daten</translation>
    </message>
    <message>
        <source>Flows: the output of %1; in training its gradient comes back</source>
        <translation>Es fließt: die Ausgabe von %1; im Training kommt ihr Gradient zurück</translation>
    </message>
    <message>
        <source>It is input %1 of %2 of %3</source>
        <translation>Sie ist Eingang %1 von %2 von %3</translation>
    </message>
</context>
<context>
    <name>netloom::LineChart</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 ließ sich nicht schreiben. Prüfen, ob der Ordner existiert und Platz hat.</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Logarithmische Werte</translation>
    </message>
    <message>
        <source>Single batches</source>
        <translation>Einzelne Batches</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Kleinster und größter</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation>Messlatte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Last epochs only</source>
        <translation>Nur letzte Epochen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Logarithmic epochs</source>
        <translation>Logarithmische Epochen</translation>
    </message>
</context>
<context>
    <name>netloom::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1[*] – Netloom</source>
        <translation>%1[*] – Netloom</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test rows</source>
        <translation>%1 Trainings-, %2 Validierungs-, %3 Testzeilen</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 Merkmale</translation>
    </message>
    <message>
        <source>Reading the data …</source>
        <translation>Daten werden gelesen …</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>The printer takes nothing. Is it on, or can the file be written?</source>
        <translation>Der Drucker nimmt nichts an. Ist er an, oder lässt sich die Datei schreiben?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Train on from the epoch shown (Ctrl+F5)</source>
        <translation>Ab der gezeigten Epoche weitertrainieren (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation>Das Training beginnt.</translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation>Das Training geht weiter.</translation>
    </message>
    <message>
        <source>Training is paused.</source>
        <translation>Das Training ist angehalten.</translation>
    </message>
    <message>
        <source>Training stops.</source>
        <translation>Das Training endet.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Row %1 is not among the prepared rows.</source>
        <translation>Zeile %1 ist nicht unter den aufbereiteten Zeilen.</translation>
    </message>
</context>
<context>
    <name>netloom::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>netloom::NetworkPage</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Probleme  %1</translation>
    </message>
    <message>
        <source>Fits after %1</source>
        <translation>Passt nach %1</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>Ansichten des Netzes</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Übersichtstabelle</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Add a ready network</source>
        <translation>Fertiges Netz hinzufügen</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Select a layer for its help.</source>
        <translation>Eine Schicht wählen, um ihre Hilfe zu sehen.</translation>
    </message>
    <message>
        <source>Computation graph</source>
        <translation>Rechengraph</translation>
    </message>
    <message>
        <source>Fits on this wire</source>
        <translation>Passt in diese Verbindung</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>No run has kept its network yet</source>
        <translation>Noch kein Lauf hat sein Netz behalten</translation>
    </message>
    <message>
        <source>Another project …</source>
        <translation>Anderes Projekt …</translation>
    </message>
    <message>
        <source>Compare with another project</source>
        <translation>Mit anderem Projekt vergleichen</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom);;All files (*)</source>
        <translation>Netloom-Projekte (*.netloom);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Inspector or palette</source>
        <translation>Inspektor oder Palette</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Fold the problems</source>
        <translation>Probleme einklappen</translation>
    </message>
</context>
<context>
    <name>netloom::NetworkTextEdit</name>
    <message>
        <source>Network in words</source>
        <translation>Netz in Worten</translation>
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
        <translation>Ctrl+Enter überträgt den Text auf das Netz.</translation>
    </message>
    <message>
        <source>A layer per line: type, number, activation, options; inputs by name in brackets.</source>
        <translation>Eine Schicht je Zeile: Typ, Zahl, Aktivierung, Optionen; Eingänge mit Namen in Klammern.</translation>
    </message>
    <message>
        <source>The network was changed meanwhile; Esc shows it as it is now.</source>
        <translation>Das Netz wurde inzwischen geändert; Esc zeigt es, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>netloom::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>netloom::OperationPicture</name>
    <message>
        <source>Picture of the operations</source>
        <translation>Bild der Operationen</translation>
    </message>
    <message>
        <source>%1 per row</source>
        <translation>%1 je Zeile</translation>
    </message>
    <message>
        <source>Computation graph</source>
        <translation>Rechengraph</translation>
    </message>
</context>
<context>
    <name>netloom::OperationsView</name>
    <message>
        <source>Operations as a tree</source>
        <translation>Operationen als Baum</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rückwärtslauf</translation>
    </message>
    <message>
        <source>Also the gradients, and the updates of the weights</source>
        <translation>Auch die Gradienten und die Änderungen der Gewichte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole picture (Ctrl and wheel zoom, + and − too)</source>
        <translation>Das ganze Bild (Strg und Mausrad zoomen, + und − auch)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Bild (SVG) …</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Skalierbare Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Graphviz (DOT) …</source>
        <translation>Graphviz (DOT) …</translation>
    </message>
    <message>
        <source>Graphviz files (*.dot *.gv)</source>
        <translation>Graphviz-Dateien (*.dot *.gv)</translation>
    </message>
    <message>
        <source>Copy as DOT</source>
        <translation>Als DOT kopieren</translation>
    </message>
    <message>
        <source>Save the computation graph</source>
        <translation>Rechengraph speichern</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 ließ sich nicht schreiben. Prüfen, ob der Ordner existiert und Platz hat.</translation>
    </message>
    <message>
        <source>The network has no layers yet.</source>
        <translation>Das Netz hat noch keine Schichten.</translation>
    </message>
    <message>
        <source>Shown up to the first layer that does not fit. %1</source>
        <translation>Gezeigt bis zur ersten Schicht, die nicht passt. %1</translation>
    </message>
    <message>
        <source>There is nothing in it to fold.</source>
        <translation>Darin ist nichts einzuklappen.</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>uses %1</source>
        <translation>nutzt %1</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>speist %1</translation>
    </message>
</context>
<context>
    <name>netloom::Palette</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>Schichten suchen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Gemeint war</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Does not fit here: %1</source>
        <translation>Passt hier nicht: %1</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Ready networks</source>
        <translation>Fertige Netze</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
</context>
<context>
    <name>netloom::PartEditor</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>netloom::PartHelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>netloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes hold at once, the number of threads as soon as nothing is being computed; results do not depend on it.</source>
        <translation>Änderungen gelten sofort, die Zahl der Threads, sobald nichts berechnet wird; Ergebnisse hängen nicht davon ab.</translation>
    </message>
</context>
<context>
    <name>netloom::ProblemsView</name>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Ignored (%1): %2</source>
        <translation>Ignoriert (%1): %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>The fix, which can be undone:</source>
        <translation>Die Korrektur, die sich rückgängig machen lässt:</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>Why is this fine in this project?</source>
        <translation>Warum ist das in diesem Projekt in Ordnung?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Ignore …</source>
        <translation>Ignorieren …</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show problems of the group</source>
        <translation>Probleme der Gruppe anzeigen</translation>
    </message>
    <message>
        <source>No problems found. %1 checks were made.</source>
        <translation>Keine Probleme gefunden. %1 Prüfungen gemacht.</translation>
    </message>
    <message>
        <source>Shapes and wires</source>
        <translation>Formen und Verbindungen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Lowered (%1): %2</source>
        <translation>Herabgestuft (%1): %2</translation>
    </message>
    <message>
        <source>Show %1 as a warning</source>
        <translation>%1 als Warnung zeigen</translation>
    </message>
    <message>
        <source>Show as an error again</source>
        <translation>Wieder als Fehler zeigen</translation>
    </message>
    <message>
        <source>Show as a warning …</source>
        <translation>Als Warnung zeigen …</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>network check</source>
        <translation>Netzprüfung</translation>
    </message>
</context>
<context>
    <name>netloom::ProfilePanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 cells read as numbers.</source>
        <translation>%1 Zellen als Zahlen gelesen.</translation>
    </message>
    <message>
        <source>Whole numbers that stand for %1 classes.</source>
        <translation>Ganze Zahlen, die für %1 Klassen stehen.</translation>
    </message>
    <message>
        <source>Only two values: “%1” and “%2”.</source>
        <translation>Nur zwei Werte: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>At most two values.</source>
        <translation>Höchstens zwei Werte.</translation>
    </message>
    <message>
        <source>%1 different texts in %2 rows: categories.</source>
        <translation>%1 verschiedene Texte in %2 Zeilen: Kategorien.</translation>
    </message>
    <message>
        <source>%1 cells read as dates or times.</source>
        <translation>%1 Zellen als Datum oder Zeit gelesen.</translation>
    </message>
    <message>
        <source>%1 different texts: too many for categories.</source>
        <translation>%1 verschiedene Texte: zu viele für Kategorien.</translation>
    </message>
    <message>
        <source>Numbers the rows: every value is another one.</source>
        <translation>Nummeriert die Zeilen: Jeder Wert ist ein anderer.</translation>
    </message>
    <message>
        <source>%1 bad cells.</source>
        <translation>%1 schlechte Zellen.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Beyond 1.5 times the quartile range; %1 are more than 3 sd from the mean</source>
        <translation>Jenseits des 1.5-fachen Quartilsabstands; %1 liegen mehr als 3 Standardabweichungen vom Mittel</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>Verteilung von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>most frequent: %1</source>
        <translation>am häufigsten: %1</translation>
    </message>
</context>
<context>
    <name>netloom::ProjectAdvisor</name>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 wieder zeigen</translation>
    </message>
    <message>
        <source>Show %1 as a warning</source>
        <translation>%1 als Warnung zeigen</translation>
    </message>
</context>
<context>
    <name>netloom::ProjectDocument</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation>%1 auftauen</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 einfrieren</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>Reset %1 layers</source>
        <translation>%1 Schichten zurücksetzen</translation>
    </message>
    <message>
        <source>Describe run %1</source>
        <translation>Lauf %1 beschreiben</translation>
    </message>
    <message>
        <source>Delete run %1</source>
        <translation>Lauf %1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>%1 Läufe löschen</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>Gewichte zurücksetzen</translation>
    </message>
</context>
<context>
    <name>netloom::ProjectFiles</name>
    <message>
        <source>Projects and tables (*.netloom *.csv *.tsv *.txt *.data *.gz)</source>
        <translation>Projekte und Tabellen (*.netloom *.csv *.tsv *.txt *.data *.gz)</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation>Netloom-Projekte (*.netloom)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop files: a project, or one or more tables.</source>
        <translation>%1 ist ein Ordner. Dateien ablegen: ein Projekt oder eine oder mehrere Tabellen.</translation>
    </message>
    <message>
        <source>These are %1 files with a project among them. Drop one project alone, or only tables: they become one table.</source>
        <translation>Das sind %1 Dateien, darunter ein Projekt. Ein Projekt allein ablegen oder nur Tabellen: Diese werden zu einer Tabelle.</translation>
    </message>
</context>
<context>
    <name>netloom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>netloom::RecipePanel</name>
    <message>
        <source>unknown step</source>
        <translation>unbekannter Schritt</translation>
    </message>
    <message>
        <source>Switch on step</source>
        <translation>Schritt einschalten</translation>
    </message>
    <message>
        <source>Switch off step</source>
        <translation>Schritt ausschalten</translation>
    </message>
    <message>
        <source>Options of the step</source>
        <translation>Optionen des Schritts</translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation>Den Schritt herausnehmen</translation>
    </message>
    <message>
        <source>Take step out</source>
        <translation>Schritt herausnehmen</translation>
    </message>
    <message>
        <source>Shift in rows</source>
        <translation>Verschiebung in Zeilen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change curve shift</source>
        <translation>Kurvenverschiebung ändern</translation>
    </message>
    <message>
        <source>Kind of scaling</source>
        <translation>Art der Skalierung</translation>
    </message>
    <message>
        <source>Change scaling</source>
        <translation>Skalierung ändern</translation>
    </message>
    <message>
        <source>Change option of a step</source>
        <translation>Option eines Schritts ändern</translation>
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
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Missing values and outliers</source>
        <translation>Fehlende Werte und Ausreißer</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformieren</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>netloom::RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>Netloom ended before this was saved</source>
        <translation>Netloom endete, bevor dies gespeichert war</translation>
    </message>
    <message>
        <source>Unsaved projects</source>
        <translation>Ungespeicherte Projekte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>“%1”, never saved</source>
        <translation>„%1“, nie gespeichert</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Letzte Änderung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s): %1</source>
        <translation>
            <numerusform>%n nicht gespeicherte Änderung: %1</numerusform>
            <numerusform>%n nicht gespeicherte Änderungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the last training learnt is in it.</source>
        <translation>Das im letzten Training Gelernte ist dabei.</translation>
    </message>
</context>
<context>
    <name>netloom::RelationsPanel</name>
    <message>
        <source>Strongest pairs</source>
        <translation>Stärkste Paare</translation>
    </message>
    <message>
        <source>With the target</source>
        <translation>Mit dem Ziel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Comparing columns and rows</source>
        <translation>Vergleich der Spalten und Zeilen</translation>
    </message>
    <message>
        <source>Pairs of columns by correlation</source>
        <translation>Spaltenpaare nach Korrelation</translation>
    </message>
    <message>
        <source>Columns by what they tell of the target</source>
        <translation>Spalten nach dem, was sie über das Ziel sagen</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>The strongest %1 of %2 pairs are listed.</source>
        <translation>Aufgelistet sind die stärksten %1 von %2 Paaren.</translation>
    </message>
    <message>
        <source>AUC for “%1”</source>
        <translation>AUC für „%1“</translation>
    </message>
    <message>
        <source>How well each column alone separates “%1” from the rest: 0.5 is chance, 0 and 1 are perfect. A value near 0 or 1 may give the answer away.</source>
        <translation>Wie gut jede Spalte allein „%1“ vom Rest trennt: 0.5 ist Zufall, 0 und 1 sind perfekt. Ein Wert nahe 0 oder 1 verrät womöglich die Antwort.</translation>
    </message>
    <message>
        <source>Correlation of each column with the target</source>
        <translation>Korrelation jeder Spalte mit dem Ziel</translation>
    </message>
    <message>
        <source>strongest: %1 with %2, %3</source>
        <translation>am stärksten: %1 mit %2, %3</translation>
    </message>
</context>
<context>
    <name>netloom::Rewind</name>
    <message>
        <source>Stop or let the run end first.</source>
        <translation>Erst den Lauf anhalten oder enden lassen.</translation>
    </message>
    <message>
        <source>Move the slider to an earlier epoch first.</source>
        <translation>Erst den Regler auf eine frühere Epoche stellen.</translation>
    </message>
    <message>
        <source>The weights of this epoch are not kept: they are of an earlier session.</source>
        <translation>Die Gewichte dieser Epoche sind nicht mehr da: Sie stammen aus einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>The weights of this epoch are not kept. The nearest kept one is epoch %1.</source>
        <translation>Die Gewichte dieser Epoche sind nicht mehr da. Die nächste vorhandene ist Epoche %1.</translation>
    </message>
</context>
<context>
    <name>netloom::RowsModel</name>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
</context>
<context>
    <name>netloom::RunStrip</name>
    <message>
        <source>Training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation>, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>Go to best</source>
        <translation>Zur besten</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <translation>Von hier weiter</translation>
    </message>
    <message>
        <source>Branch of the epochs</source>
        <translation>Zweig der Epochen</translation>
    </message>
    <message>
        <source>Goes on from the epoch shown: a branch; what came after it stays.</source>
        <translation>Trainiert ab der gezeigten Epoche weiter: ein Zweig; das Spätere bleibt.</translation>
    </message>
    <message>
        <source>the network has these weights</source>
        <translation>das Netz hat diese Gewichte</translation>
    </message>
    <message>
        <source>network: epoch %1</source>
        <translation>Netz: Epoche %1</translation>
    </message>
    <message>
        <source>gone back</source>
        <translation>zurückgegangen</translation>
    </message>
</context>
<context>
    <name>netloom::RunsModel</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, compared</source>
        <translation>, verglichen</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>, abweichend</translation>
    </message>
    <message>
        <source>at epoch %1</source>
        <translation>bei Epoche %1</translation>
    </message>
    <message>
        <source>On validation (training without it), at the epoch of the lowest loss</source>
        <translation>Auf Validierung (ohne sie: Training), bei der Epoche des kleinsten Verlusts</translation>
    </message>
    <message>
        <source>On validation (training without it), after the last epoch</source>
        <translation>Auf Validierung (ohne sie: Training), nach der letzten Epoche</translation>
    </message>
    <message>
        <source>The compared runs differ here</source>
        <translation>Hier unterscheiden sich die verglichenen Läufe</translation>
    </message>
    <message>
        <source>The same in all compared runs</source>
        <translation>In allen verglichenen Läufen gleich</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, letzter</translation>
    </message>
</context>
<context>
    <name>netloom::RunsTile</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs of the project</source>
        <translation>Läufe des Projekts</translation>
    </message>
    <message>
        <source>At most %1 runs are told apart in a chart: untick one first.</source>
        <translation>Ein Diagramm unterscheidet höchstens %1 Läufe: Erst einen abwählen.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Settings that are the same in all compared runs, too</source>
        <translation>Auch Einstellungen, die in allen verglichenen Läufen gleich sind</translation>
    </message>
    <message>
        <source>Compare none</source>
        <translation>Keinen vergleichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes settings and curves of the selected runs; weights stay. Undo brings them back.</source>
        <translation>Löscht Einstellungen und Kurven der gewählten Läufe; Gewichte bleiben. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Close the runs</source>
        <translation>Läufe schließen</translation>
    </message>
    <message>
        <source>Runs are listed here once one has ended its first epoch.</source>
        <translation>Läufe erscheinen hier, sobald einer seine erste Epoche beendet hat.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>, %1 compared</source>
        <translation>, %1 verglichen</translation>
    </message>
</context>
<context>
    <name>netloom::ScatterView</name>
    <message>
        <source>Two columns against each other</source>
        <translation>Zwei Spalten gegeneinander</translation>
    </message>
    <message>
        <source>row %1: %2 %3, %4 %5</source>
        <translation>Zeile %1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 against %2, every %3th row</source>
        <translation>%1 gegen %2, jede %3. Zeile</translation>
    </message>
    <message>
        <source>%1 against %2, %3 rows</source>
        <translation>%1 gegen %2, %3 Zeilen</translation>
    </message>
    <message>
        <source>every %1th row</source>
        <translation>jede %1. Zeile</translation>
    </message>
    <message>
        <source>Choose two columns of numbers: click a cell of the map.</source>
        <translation>Zwei Zahlenspalten wählen: eine Zelle der Karte anklicken.</translation>
    </message>
</context>
<context>
    <name>netloom::SchemaRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Changed. Press to go back to the default: %1</source>
        <translation>Geändert. Drücken, um zur Vorgabe zurückzukehren: %1</translation>
    </message>
    <message>
        <source>Changed; default: %1</source>
        <translation>Geändert; Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>netloom::SplitBar</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation>Teile der Daten</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>%1 %2 rows, %3 %</source>
        <translation>%1 %2 Zeilen, %3 %</translation>
    </message>
    <message>
        <source>Border between %1 and %2 at %3 %. %4</source>
        <translation>Grenze zwischen %1 und %2 bei %3 %. %4</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>netloom::SplitPanel</name>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Kind of split</source>
        <translation>Art der Aufteilung</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Rows are dealt out at random</source>
        <translation>Zeilen werden zufällig verteilt</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Geschichtet</translation>
    </message>
    <message>
        <source>At random, with the same share of each class in every part</source>
        <translation>Zufällig, mit demselben Anteil jeder Klasse in jedem Teil</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>First rows for training, last rows for the test: right for time series</source>
        <translation>Erste Zeilen fürs Training, letzte für den Test: richtig für Zeitreihen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rows of one group stay together</source>
        <translation>Zeilen einer Gruppe bleiben zusammen</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Nach Spalte</translation>
    </message>
    <message>
        <source>A column says which part a row belongs to: train, validation, test</source>
        <translation>Eine Spalte sagt, zu welchem Teil eine Zeile gehört: Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Column of the split</source>
        <translation>Spalte der Aufteilung</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>Change split</source>
        <translation>Aufteilung ändern</translation>
    </message>
    <message>
        <source>Change split column</source>
        <translation>Aufteilungsspalte ändern</translation>
    </message>
    <message>
        <source>Change split seed</source>
        <translation>Startwert der Aufteilung ändern</translation>
    </message>
    <message>
        <source>Change parts</source>
        <translation>Teile ändern</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Rows left out before each border</source>
        <translation>Vor jeder Grenze weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Rows left out before each border, on top of those that the steps look back to</source>
        <translation>Vor jeder Grenze weggelassene Zeilen, zusätzlich zu denen, auf die die Schritte zurückblicken</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change gap</source>
        <translation>Lücke ändern</translation>
    </message>
</context>
<context>
    <name>netloom::StartPage</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Open one, press Train, and watch it learn. Everything in it can be changed.</source>
        <translation>Eines öffnen, „Trainieren“ drücken und beim Lernen zusehen. Alles darin lässt sich ändern.</translation>
    </message>
    <message>
        <source>New from data…</source>
        <translation>Neu aus Daten…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>A project without data and network</source>
        <translation>Ein Projekt ohne Daten und Netz</translation>
    </message>
    <message>
        <source>Drop a CSV or a project here</source>
        <translation>Eine CSV oder ein Projekt hier ablegen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Projects you save or open are listed here.</source>
        <translation>Gespeicherte oder geöffnete Projekte stehen hier.</translation>
    </message>
</context>
<context>
    <name>netloom::StatusBadge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>netloom::StepPanel</name>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>Columns that the step changes</source>
        <translation>Spalten, die der Schritt ändert</translation>
    </message>
    <message>
        <source>First values before and after the step</source>
        <translation>Erste Werte vor und nach dem Schritt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Choose a step of the recipe to see what it does.</source>
        <translation>Einen Schritt des Rezepts wählen, um zu sehen, was er tut.</translation>
    </message>
    <message>
        <source>The step is switched off.</source>
        <translation>Der Schritt ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Shown once the data can be prepared.</source>
        <translation>Erscheint, sobald sich die Daten aufbereiten lassen.</translation>
    </message>
    <message>
        <source>The step changes no value of these rows.</source>
        <translation>Der Schritt ändert keinen Wert dieser Zeilen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>: mean %1, sd %2</source>
        <translation>: Mittel %1, Std.-Abw. %2</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 fehlend</translation>
    </message>
    <message>
        <source>learned from training rows: %1</source>
        <translation>aus Trainingszeilen gelernt: %1</translation>
    </message>
</context>
<context>
    <name>netloom::StepRow</name>
    <message>
        <source>Alt+Up and Alt+Down move the step, Del takes it out</source>
        <translation>Alt+↑ und Alt+↓ verschieben den Schritt, Entf nimmt ihn heraus</translation>
    </message>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>An eine andere Stelle ziehen, oder Alt+↑ und Alt+↓</translation>
    </message>
</context>
<context>
    <name>netloom::SummaryCompare</name>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Two models side by side</source>
        <translation>Zwei Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>verschieden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ; %3 and %4 parameters</source>
        <translation>%1 von %2 Zeilen verschieden; %3 und %4 Parameter</translation>
    </message>
</context>
<context>
    <name>netloom::SummaryView</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
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
        <translation>Übersicht des Netzes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Multiply-adds of one row, forward</source>
        <translation>Multiplikationen mit Addition für eine Zeile, vorwärts</translation>
    </message>
    <message>
        <source>Weights, and the values of one row</source>
        <translation>Gewichte und die Werte einer Zeile</translation>
    </message>
    <message>
        <source>%1 parameters, %2 trainable, %3 fixed</source>
        <translation>%1 Parameter, %2 trainierbar, %3 fest</translation>
    </message>
    <message>
        <source>%1 multiply-adds per row</source>
        <translation>%1 Multiplikationen mit Addition je Zeile</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Mit anderem Modell vergleichen</translation>
    </message>
</context>
<context>
    <name>netloom::TextEditor</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
</context>
<context>
    <name>netloom::ThresholdBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Makes this the threshold of the settings.</source>
        <translation>Macht dies zur Schwelle der Einstellungen.</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Schwelle zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the threshold of the settings</source>
        <translation>Zurück zur Schwelle der Einstellungen</translation>
    </message>
</context>
<context>
    <name>netloom::Tile</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>netloom::TileBoard</name>
    <message>
        <source>Size of %1</source>
        <translation>Größe von %1</translation>
    </message>
    <message>
        <source>Drag to size the tile</source>
        <translation>Ziehen ändert die Größe der Kachel</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Next width</source>
        <translation>Nächste Breite</translation>
    </message>
    <message>
        <source>Next height</source>
        <translation>Nächste Höhe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>netloom::TileMessage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>netloom::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
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
        <translation>ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation>Epoche %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>netloom::TrainCharts</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Press Train: curves appear here while the network learns.</source>
        <translation>„Trainieren“ drücken: Während das Netz lernt, erscheinen hier Kurven.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>Skala des Verlusts</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>of the last step</source>
        <translation>des letzten Schritts</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>training at %1</source>
        <translation>Training bei %1</translation>
    </message>
    <message>
        <source>mean of the epoch</source>
        <translation>Mittel der Epoche</translation>
    </message>
    <message>
        <source>of the epoch</source>
        <translation>der Epoche</translation>
    </message>
    <message>
        <source>validation at %1</source>
        <translation>Validierung bei %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Class or average</source>
        <translation>Klasse oder Mittel</translation>
    </message>
</context>
<context>
    <name>netloom::TrainPage</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
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
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>validation, epoch %1</source>
        <translation>Validierung, Epoche %1</translation>
    </message>
    <message>
        <source>training, epoch %1</source>
        <translation>Training, Epoche %1</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Reading data</source>
        <translation>Daten lesen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>, batch %1 / %2</source>
        <translation>, Batch %1 / %2</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Could not train</source>
        <translation>Training nicht möglich</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>1 epoch in this run</source>
        <translation>1 Epoche in diesem Lauf</translation>
    </message>
    <message>
        <source>%1 epochs in this run</source>
        <translation>%1 Epochen in diesem Lauf</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>press F5 to train</source>
        <translation>F5 drücken zum Trainieren</translation>
    </message>
    <message>
        <source>needs data</source>
        <translation>braucht Daten</translation>
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
        <translation>Zweig bei %1</translation>
    </message>
    <message>
        <source>Press Train: the matrix appears after the first epoch.</source>
        <translation>Train drücken: die Matrix erscheint nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>The matrix of this epoch was not kept: it is of an earlier session.</source>
        <translation>Die Matrix dieser Epoche wurde nicht behalten: sie stammt aus einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>line %1, from epoch %2</source>
        <translation>Linie %1, ab Epoche %2</translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation>Basisrate %1</translation>
    </message>
    <message>
        <source>always “%1” %2</source>
        <translation>immer „%1“ %2</translation>
    </message>
    <message>
        <source>actual %1, predicted %2</source>
        <translation>tatsächlich %1, vorhergesagt %2</translation>
    </message>
    <message>
        <source>the scores of this epoch were not kept</source>
        <translation>die Werte dieser Epoche wurden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>epoch %1; flips between kept epochs, every %2</source>
        <translation>Epoche %1; Wechsel zwischen aufbewahrten Epochen, alle %2</translation>
    </message>
    <message>
        <source>%1: 1 row</source>
        <translation>%1: 1 Zeile</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>expected start %1, all classes alike</source>
        <translation>erwarteter Beginn %1, alle Klassen gleich</translation>
    </message>
    <message>
        <source>The network has the weights of epoch %1, the last good ones: training goes on from there.</source>
        <translation>Das Netz hat die Gewichte der Epoche %1, die letzten guten: von dort geht das Training weiter.</translation>
    </message>
    <message>
        <source>at step %1, in the loss</source>
        <translation>bei Schritt %1, im Verlust</translation>
    </message>
    <message>
        <source>at step %1, layer %2</source>
        <translation>bei Schritt %1, Schicht %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>Gewichte %1</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>Standardanordnung</translation>
    </message>
    <message>
        <source>Charts, order and sizes as the program chooses them</source>
        <translation>Diagramme, Reihenfolge und Größen, wie das Programm sie wählt</translation>
    </message>
    <message>
        <source>Default layout of the charts</source>
        <translation>Standardanordnung der Diagramme</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All runs of the project: compare their curves and settings</source>
        <translation>Alle Läufe des Projekts: ihre Kurven und Einstellungen vergleichen</translation>
    </message>
    <message>
        <source>Move a chart</source>
        <translation>Ein Diagramm verschieben</translation>
    </message>
    <message>
        <source>Size a chart</source>
        <translation>Größe eines Diagramms ändern</translation>
    </message>
    <message>
        <source>The last chart stays.</source>
        <translation>Das letzte Diagramm bleibt.</translation>
    </message>
    <message>
        <source>Remove a chart</source>
        <translation>Ein Diagramm entfernen</translation>
    </message>
    <message>
        <source>Measure, too</source>
        <translation>Auch messen</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Ein Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>%1 messen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Training cannot start: %1</source>
        <translation>Das Training kann nicht beginnen: %1</translation>
    </message>
    <message>
        <source>Curves at this threshold: %1 of %2 epochs, those whose scores are kept.</source>
        <translation>Kurven bei dieser Schwelle: %1 von %2 Epochen, nämlich die mit aufbewahrten Werten.</translation>
    </message>
    <message>
        <source>, against epoch %1</source>
        <translation>, gegen Epoche %1</translation>
    </message>
    <message>
        <source>The scores of these epochs are of an earlier session: curves stay at the threshold of their run.</source>
        <translation>Die Werte dieser Epochen stammen aus einer früheren Sitzung: Kurven bleiben bei der Schwelle ihres Laufs.</translation>
    </message>
    <message>
        <source>1 of %1 “%2”: %3</source>
        <translation>1 von %1 „%2“: %3</translation>
    </message>
    <message>
        <source>There is such a chart already.</source>
        <translation>Ein solches Diagramm gibt es schon.</translation>
    </message>
    <message>
        <source>Curves of a chart</source>
        <translation>Kurven eines Diagramms</translation>
    </message>
    <message>
        <source>Class of a chart</source>
        <translation>Klasse eines Diagramms</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Positive Klasse</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <source>Macro: every class alike</source>
        <translation>Makro: jede Klasse gleich</translation>
    </message>
    <message>
        <source>Micro: all rows together</source>
        <translation>Mikro: alle Zeilen zusammen</translation>
    </message>
    <message>
        <source>Weighted by the rows of each class</source>
        <translation>Gewichtet nach den Zeilen jeder Klasse</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>Klasse „%1“</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The scores of this epoch were not kept: only the matrix at the threshold of the run.</source>
        <translation>Die Werte dieser Epoche wurden nicht aufbewahrt: nur die Matrix bei der Schwelle des Laufs.</translation>
    </message>
    <message>
        <source>, bins of about as many rows</source>
        <translation>, Intervalle mit etwa gleich vielen Zeilen</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>Sicherung %1</translation>
    </message>
</context>
<context>
    <name>netloom::TrainingController</name>
    <message>
        <source>Stopped before the data was read.</source>
        <translation>Gestoppt, bevor die Daten gelesen waren.</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>Stopped early after %1: no improvement any more.</source>
        <translation>Früh gestoppt nach %1: keine Verbesserung mehr.</translation>
    </message>
    <message>
        <source>Stopped after %1: a stop rule holds.</source>
        <translation>Gestoppt nach %1: Eine Stoppregel gilt.</translation>
    </message>
    <message>
        <source>Stopped after %1: the time limit is reached.</source>
        <translation>Gestoppt nach %1: Das Zeitlimit ist erreicht.</translation>
    </message>
    <message>
        <source>Converged after %1: the method can do no more.</source>
        <translation>Konvergiert nach %1: Mehr kann das Verfahren nicht.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Gestoppt nach %1.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>The network has the weights of epoch %1, the best one.</source>
        <translation>Das Netz hat die Gewichte der Epoche %1, der besten.</translation>
    </message>
</context>
<context>
    <name>netloom::ViewExport</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation>%1 ließ sich nicht schreiben. Prüfen, ob der Ordner existiert und Platz hat.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <source>%1 × …</source>
        <translation>%1 × …</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>netloom::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>Kein Training läuft</translation>
    </message>
    <message>
        <source>Training runs already</source>
        <translation>Training läuft bereits</translation>
    </message>
    <message>
        <source>%1 (F5)</source>
        <translation>%1 (F5)</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>One training step, then wait (F10)</source>
        <translation>Ein Trainingsschritt, dann warten (F10)</translation>
    </message>
    <message>
        <source>Stop and keep what was learnt (Shift+F5)</source>
        <translation>Stoppen und das Gelernte behalten (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Print this view …</source>
        <translation>Diese Ansicht drucken …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Netloom</source>
        <translation>Über Netloom</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Reset weights …</source>
        <translation>Gewichte zurücksetzen …</translation>
    </message>
    <message>
        <source>Start again from first weights (Ctrl+Shift+R)</source>
        <translation>Von ersten Gewichten neu beginnen (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>netloom::WindowHelp</name>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>May be changed while training runs.</source>
        <translation>Darf geändert werden, während das Training läuft.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>any command by its name</source>
        <translation>jeder Befehl über seinen Namen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
</context>
<context>
    <name>netloom::WindowPanel</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Window shown</source>
        <translation>Gezeigtes Fenster</translation>
    </message>
    <message>
        <source>Change look-back</source>
        <translation>Rückblick ändern</translation>
    </message>
    <message>
        <source>Change horizon</source>
        <translation>Horizont ändern</translation>
    </message>
    <message>
        <source>look-back windows</source>
        <translation>Rückblickfenster</translation>
    </message>
    <message>
        <source>A sample is several rows in their order instead of one</source>
        <translation>Ein Beispiel sind mehrere Zeilen in ihrer Folge statt einer</translation>
    </message>
    <message>
        <source>Look-back: rows that the network sees at once</source>
        <translation>Rückblick: Zeilen, die das Netz auf einmal sieht</translation>
    </message>
    <message>
        <source>Horizon: how many rows after the last one lies the target</source>
        <translation>Horizont: wie viele Zeilen nach der letzten das Ziel liegt</translation>
    </message>
    <message>
        <source>Stride: rows from one window to the next</source>
        <translation>Schrittweite: Zeilen von einem Fenster zum nächsten</translation>
    </message>
    <message>
        <source>Windows over gaps</source>
        <translation>Fenster über Lücken</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>cut there</source>
        <translation>dort geteilt</translation>
    </message>
    <message>
        <source>Where rows are missing in between: windows over the gap are kept and counted, left out, or the series ends there</source>
        <translation>Wo dazwischen Zeilen fehlen: Fenster über die Lücke werden behalten und gezählt, weggelassen, oder die Reihe endet dort</translation>
    </message>
    <message>
        <source>published numbering</source>
        <translation>veröffentlichte Zählung</translation>
    </message>
    <message>
        <source>As in Ranjan 2020: the first two rows of a series are never used, so that counts agree with the book</source>
        <translation>Wie in Ranjan 2020: Die ersten zwei Zeilen einer Reihe werden nie verwendet, damit die Zahlen zum Buch passen</translation>
    </message>
    <message>
        <source>past of the target as input</source>
        <translation>Vergangenheit des Ziels als Eingabe</translation>
    </message>
    <message>
        <source>Column that is drawn</source>
        <translation>Gezeichnete Spalte</translation>
    </message>
    <message>
        <source>look-back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>at gaps</source>
        <translation>an Lücken</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>Make windows</source>
        <translation>Fenster bilden</translation>
    </message>
    <message>
        <source>No windows</source>
        <translation>Keine Fenster</translation>
    </message>
    <message>
        <source>Change stride</source>
        <translation>Schrittweite ändern</translation>
    </message>
    <message>
        <source>Change windows at gaps</source>
        <translation>Fenster an Lücken ändern</translation>
    </message>
    <message>
        <source>Change numbering of windows</source>
        <translation>Nummerierung der Fenster ändern</translation>
    </message>
    <message>
        <source>Change past of the target</source>
        <translation>Vergangenheit des Ziels ändern</translation>
    </message>
    <message>
        <source>Each row is a sample of its own. Windows give the network the rows before it too, for recurrent and convolution layers.</source>
        <translation>Jede Zeile ist ein eigenes Beispiel. Fenster geben dem Netz auch die Zeilen davor, für rekurrente und Faltungsschichten.</translation>
    </message>
    <message>
        <source>Windows are counted …</source>
        <translation>Fenster werden gezählt …</translation>
    </message>
    <message>
        <source>%1 windows × %2 rows × %3 features</source>
        <translation>%1 Fenster × %2 Zeilen × %3 Merkmale</translation>
    </message>
    <message>
        <source>from %1 series</source>
        <translation>aus %1 Reihen</translation>
    </message>
    <message>
        <source>%1 windows go over one of %2 gaps</source>
        <translation>%1 Fenster gehen über eine von %2 Lücken</translation>
    </message>
    <message>
        <source>%1 gaps, no window goes over one</source>
        <translation>%1 Lücken, kein Fenster geht über eine</translation>
    </message>
    <message>
        <source>%1 series are shorter than a window</source>
        <translation>%1 Reihen sind kürzer als ein Fenster</translation>
    </message>
    <message>
        <source>%1 windows without a target left out</source>
        <translation>%1 Fenster ohne Ziel weggelassen</translation>
    </message>
    <message>
        <source>%1 windows for validation and test share rows with training: split in order or by group</source>
        <translation>%1 Fenster für Validierung und Test teilen Zeilen mit dem Training: der Reihe nach oder nach Gruppe aufteilen</translation>
    </message>
</context>
<context>
    <name>netloom::WindowStrip</name>
    <message>
        <source>Window on the series</source>
        <translation>Fenster auf die Reihe</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>no windows</source>
        <translation>keine Fenster</translation>
    </message>
    <message>
        <source>Window %1 of %2: rows %3 to %4</source>
        <translation>Fenster %1 von %2: Zeilen %3 bis %4</translation>
    </message>
    <message>
        <source>, tells row %1, %2 ahead</source>
        <translation>, für Zeile %1, %2 voraus</translation>
    </message>
    <message>
        <source>, tells its last row</source>
        <translation>, für seine letzte Zeile</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>tells %1, %2 ahead</source>
        <translation>sagt %1 vorher, %2 voraus</translation>
    </message>
    <message>
        <source>tells %1</source>
        <translation>sagt %1 vorher</translation>
    </message>
    <message>
        <source>%1, rows %2 to %3</source>
        <translation>%1, Zeilen %2 bis %3</translation>
    </message>
</context>
<context>
    <name>netloom::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrange the layers</source>
        <translation>Schichten anordnen</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>nach der Liste der Eingänge {0} darf nichts folgen</translation>
    </message>
    <message>
        <source>a layer is expected after &apos;=&apos;, such as dense 8 relu</source>
        <translation>nach „=“ wird eine Schicht erwartet, etwa dense 8 relu</translation>
    </message>
    <message>
        <source>{0} takes one layer in its brackets</source>
        <translation>{0} nimmt eine Schicht in seine Klammern</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: separate options by spaces, and write numbers as 0.5 and lists as [1,2]</source>
        <translation>„{0}“: Optionen durch Leerzeichen trennen, Zahlen als 0.5 und Listen als [1,2] schreiben</translation>
    </message>
    <message>
        <source>trainable = {0}: true or false is expected</source>
        <translation>trainable = {0}: Erwartet wird true oder false</translation>
    </message>
    <message>
        <source>&apos;@{0}&apos; shares the weights of &apos;{0}&apos;, which is not defined above</source>
        <translation>„@{0}“ teilt die Gewichte von „{0}“, das darüber nicht definiert ist</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: a space is missing after the bracket</source>
        <translation>„{0}“: Nach der Klammer fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>several names before &apos;=&apos; are for inputs only</source>
        <translation>mehrere Namen vor „=“ gibt es nur bei Eingängen</translation>
    </message>
    <message>
        <source>&apos;in …&apos; defines inputs: write in a, b = input</source>
        <translation>„in …“ definiert Eingänge: in a, b = input schreiben</translation>
    </message>
    <message>
        <source>an input reads no other layer</source>
        <translation>ein Eingang liest keine andere Schicht</translation>
    </message>
    <message>
        <source>the name &apos;{0}&apos; is used twice</source>
        <translation>der Name „{0}“ ist zweimal verwendet</translation>
    </message>
    <message>
        <source>the name &apos;{0}&apos; must not contain &apos;/&apos;</source>
        <translation>der Name „{0}“ darf kein „/“ enthalten</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the number of an output is expected after &apos;:&apos;</source>
        <translation>„{0}“: Nach „:“ wird die Nummer eines Ausgangs erwartet</translation>
    </message>
    <message>
        <source>there is no layer called &apos;{0}&apos; to read from. Names: {1}</source>
        <translation>es gibt keine Schicht namens „{0}“ zum Lesen. Namen: {1}</translation>
    </message>
    <message>
        <source>Layer {0}, &apos;{1}&apos;: {2}</source>
        <translation>Schicht {0}, „{1}“: {2}</translation>
    </message>
    <message>
        <source>The network is empty: write layers such as dense 8 relu; dense 1 sigmoid.</source>
        <translation>Das Netz ist leer: Schichten schreiben, etwa dense 8 relu; dense 1 sigmoid.</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Input gate</source>
        <translation>Eingangstor</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Vergessenstor</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>Ausgangstor</translation>
    </message>
    <message>
        <source>Second-order gate</source>
        <translation>Tor zweiter Ordnung</translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation>Aktualisierungstor</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>Rücksetztor</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Cell state</source>
        <translation>Zellzustand</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>“{0}” has no tensor “{1}”. It has: {2}.</source>
        <translation>„{0}“ hat keinen Tensor „{1}“. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There are no rows to look at.</source>
        <translation>Es gibt keine Zeilen zum Ansehen.</translation>
    </message>
    <message>
        <source>There is no layer “{0}”. The layers are: {1}.</source>
        <translation>Es gibt keine Schicht „{0}“. Die Schichten sind: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no gates, and no other layer here has: they belong to lstm, gru, simple_rnn and bidirectional.</source>
        <translation>„{0}“ hat keine Tore, und auch keine andere Schicht hier: Sie gehören zu lstm, gru, simple_rnn und bidirectional.</translation>
    </message>
    <message>
        <source>“{0}” has no gates. These layers have: {1}.</source>
        <translation>„{0}“ hat keine Tore. Diese Schichten haben welche: {1}.</translation>
    </message>
</context>
<context>
    <name>regularizer</name>
    <message>
        <source>Factor of |w|</source>
        <translation>Faktor von |w|</translation>
    </message>
    <message>
        <source>Factor of w²</source>
        <translation>Faktor von w²</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>l1·Σ|w|, once a batch: pushes small values to 0. A text&apos;s λ/n·Σ|w| is l1 = λ/n.</source>
        <translation>l1·Σ|w|, einmal je Batch: drückt kleine Werte auf 0. λ/n·Σ|w| eines Textes ist l1 = λ/n.</translation>
    </message>
    <message>
        <source>Not divided by the batch for weights; divided for activity.</source>
        <translation>Bei Gewichten nicht durch den Batch geteilt; bei Aktivität geteilt.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>l2·Σw², once a batch, gradient 2·l2·w: keeps weights small. λ/(2n)·Σw² is l2 = λ/(2n), PyTorch&apos;s weight_decay ω is l2 = ω/2.</source>
        <translation>l2·Σw², einmal je Batch, Gradient 2·l2·w: hält Gewichte klein. λ/(2n)·Σw² ist l2 = λ/(2n), weight_decay ω von PyTorch ist l2 = ω/2.</translation>
    </message>
    <message>
        <source>L1 and L2</source>
        <translation>L1 und L2</translation>
    </message>
    <message>
        <source>l1·Σ|w| + l2·Σw², once a batch.</source>
        <translation>l1·Σ|w| + l2·Σw², einmal je Batch.</translation>
    </message>
    <message>
        <source>orthogonal_regularizer needs a matrix, but the tensor has the shape {0}. Put it on a dense kernel.</source>
        <translation>orthogonal_regularizer braucht eine Matrix, aber der Tensor hat die Form {0}. Auf einen dense-Kernel setzen.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Times the mean of |cosine| over all pairs; not divided by the batch for weights.</source>
        <translation>Mal das Mittel von |Kosinus| über alle Paare; bei Gewichten nicht durch den Batch geteilt.</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Which vectors shall stand at right angles; the columns of a dense kernel are its units.</source>
        <translation>Welche Vektoren rechtwinklig stehen sollen; die Spalten eines dense-Kernels sind seine Einheiten.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>factor · mean of |cos(w_i, w_j)| over all pairs of rows or columns: directions at right angles, lengths free.</source>
        <translation>factor · Mittel von |cos(w_i, w_j)| über alle Paare von Zeilen oder Spalten: Richtungen rechtwinklig, Längen frei.</translation>
    </message>
    <message>
        <source>orthogonal_weights needs a matrix, but the tensor has the shape {0}. Put it on the kernel.</source>
        <translation>orthogonal_weights braucht eine Matrix, aber der Tensor hat die Form {0}. Auf den Kernel setzen.</translation>
    </message>
    <message>
        <source>A {0} kernel cannot have orthogonal {1}: there are more of them than axes. Use axis = {2}.</source>
        <translation>Ein {0}-Kernel kann nicht orthogonal sein ({1}): Davon gibt es mehr als Achsen. axis = {2} verwenden.</translation>
    </message>
    <message>
        <source>Not divided by the batch.</source>
        <translation>Nicht durch den Batch geteilt.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>0: columns, the units of an encoder; 1: rows, for a decoder.</source>
        <translation>0: Spalten, die Einheiten eines Encoders; 1: Zeilen, für einen Decoder.</translation>
    </message>
    <message>
        <source>Orthonormal weights</source>
        <translation>Orthonormale Gewichte</translation>
    </message>
    <message>
        <source>c·‖WᵀW − I‖ (axis 1: WWᵀ), not squared, once a batch: units at right angles and of length 1.</source>
        <translation>c·‖WᵀW − I‖ (axis 1: WWᵀ), nicht quadriert, einmal je Batch: Einheiten rechtwinklig und von Länge 1.</translation>
    </message>
    <message>
        <source>Times the squares of the covariances of different outputs.</source>
        <translation>Mal die Quadrate der Kovarianzen verschiedener Ausgaben.</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>features: as in Ranjan&apos;s listing, grows with the batch; batch: the covariance; batch-1: its unbiased form.</source>
        <translation>features: wie in Ranjans Listing, wächst mit dem Batch; batch: die Kovarianz; batch-1: ihre unverzerrte Form.</translation>
    </message>
    <message>
        <source>Divide by batch</source>
        <translation>Durch Batch teilen</translation>
    </message>
    <message>
        <source>Divided by the rows of the batch like every activity penalty of Keras.</source>
        <translation>Durch die Zeilen des Batches geteilt wie jede Aktivitätsstrafe in Keras.</translation>
    </message>
    <message>
        <source>Sparse covariance</source>
        <translation>Dünne Kovarianz</translation>
    </message>
    <message>
        <source>On outputs: c·Σ C_ij² over i ≠ j, C = Z̃ᵀZ̃ / divisor within the batch: outputs that vary independently.</source>
        <translation>Auf Ausgaben: c·Σ C_ij² über i ≠ j, C = Z̃ᵀZ̃ / Teiler im Batch: Ausgaben, die unabhängig schwanken.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>There is not enough memory for this data. Use fewer rows or columns.</source>
        <translation>Der Speicher reicht für diese Daten nicht aus. Weniger Zeilen oder Spalten verwenden.</translation>
    </message>
    <message>
        <source>There is no data to train on. Open an example, or import a table on the Data page.</source>
        <translation>Es gibt keine Daten zum Trainieren. Ein Beispiel öffnen oder auf der Seite Daten eine Tabelle importieren.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network. Make layers or the batch size smaller, or use fewer rows.</source>
        <translation>Der Speicher reicht nicht, um dieses Netz zu trainieren. Schichten oder Batchgröße verkleinern oder weniger Zeilen verwenden.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this layer.</source>
        <translation>Der Speicher reicht nicht aus, um diese Schicht anzusehen.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>{0} takes statistics of each batch, which a full-batch method cannot use. Choose another optimiser, such as adam, or delete the layer.</source>
        <translation>{0} nimmt Statistik aus jedem Batch, was ein Verfahren über alle Zeilen nicht verwenden kann. Einen anderen Optimierer wie adam wählen oder die Schicht löschen.</translation>
    </message>
    <message>
        <source>The loss {0} takes logits, but the output “{1}” has the activation {2}: leave from_logits off (the loss is computed from the logits anyway) or make the activation linear.</source>
        <translation>Der Verlust {0} nimmt Logits, der Ausgang „{1}“ hat aber die Aktivierung {2}: from_logits weglassen (der Verlust wird ohnehin aus den Logits berechnet) oder die Aktivierung linear machen.</translation>
    </message>
    <message>
        <source>Two losses on one output: give each loss an output of its own.</source>
        <translation>Zwei Verluste auf einem Ausgang: Jedem Verlust einen eigenen Ausgang geben.</translation>
    </message>
    <message>
        <source>The output has masked steps; the loss {0} cannot leave them out. Use it without weighted_mean, ignore_class or from_logits, or another loss such as mse.</source>
        <translation>Der Ausgang hat maskierte Schritte; der Verlust {0} kann sie nicht auslassen. Ihn ohne weighted_mean, ignore_class oder from_logits verwenden, oder einen anderen Verlust wie mse.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; looks up indices, and row {1} of the data holds {2}, which is no whole number. Leave this column unscaled, or encode it as whole numbers.</source>
        <translation>„{0}“ schlägt Indizes nach, Zeile {1} der Daten enthält aber {2}, keine ganze Zahl. Diese Spalte unskaliert lassen oder als ganze Zahlen kodieren.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; looks up indices, and row {1} of the data holds {2}: indices start at 0.</source>
        <translation>„{0}“ schlägt Indizes nach, Zeile {1} der Daten enthält aber {2}: Indizes beginnen bei 0.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has input_dim = {3}, which allows indices up to {4}, and row {1} of the data holds {2}. Set input_dim to {5} or more.</source>
        <translation>„{0}“ hat input_dim = {3}, das Indizes bis {4} erlaubt, Zeile {1} der Daten enthält aber {2}. input_dim auf {5} oder mehr setzen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes its statistics from the batch, and batches of 1 row have a variance of 0: choose a larger batch size, or layer normalisation.</source>
        <translation>„{0}“ nimmt seine Statistik aus dem Batch, und Batches mit 1 Zeile haben die Varianz 0: Eine größere Batchgröße oder Schichtnormalisierung wählen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes its statistics from the batch, and the last batch of each epoch has 1 row ({1} rows in batches of {2}): choose another batch size.</source>
        <translation>„{0}“ nimmt seine Statistik aus dem Batch, und der letzte Batch jeder Epoche hat 1 Zeile ({1} Zeilen in Batches zu {2}): Eine andere Batchgröße wählen.</translation>
    </message>
    <message>
        <source>This part of the data has no rows. Choose another part or change the split.</source>
        <translation>Dieser Teil der Daten hat keine Zeilen. Einen anderen Teil wählen oder die Aufteilung ändern.</translation>
    </message>
    <message>
        <source>The schedule reduce_lr_on_plateau</source>
        <translation>Der Zeitplan reduce_lr_on_plateau</translation>
    </message>
    <message>
        <source>The metric “{0}” does not fit this target. Those that fit are {1}.</source>
        <translation>Die Metrik „{0}“ passt nicht zu diesem Ziel. Passend sind {1}.</translation>
    </message>
    <message>
        <source>There is no counter “{0}”.</source>
        <translation>Es gibt keinen Zähler „{0}“.</translation>
    </message>
    <message>
        <source>The network has {0} outputs, but the data have one target. Connect or delete what is left over.</source>
        <translation>Das Netz hat {0} Ausgänge, die Daten aber ein Ziel. Überzähliges verbinden oder löschen.</translation>
    </message>
    <message>
        <source>There is no target “{0}” in the data.</source>
        <translation>Es gibt kein Ziel „{0}“ in den Daten.</translation>
    </message>
    <message>
        <source>The output “{0}” has {1} units, but the target has {2} classes. Give it {2} units with softmax.</source>
        <translation>Der Ausgang „{0}“ hat {1} Einheiten, das Ziel aber {2} Klassen. Ihm {2} Einheiten mit softmax geben.</translation>
    </message>
    <message>
        <source>The network has no weights to train.</source>
        <translation>Das Netz hat keine Gewichte zum Trainieren.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation>Wie die Gewichte dem Gradienten folgen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training makes small; empty: chosen by the target</source>
        <translation>Was das Training klein macht; leer: nach dem Ziel gewählt</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training rows</source>
        <translation>Durchgänge durch die Trainingszeilen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Same seed, same numbers: order of rows and dropout</source>
        <translation>Gleicher Startwert, gleiche Zahlen: Reihenfolge der Zeilen und Dropout</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Empty: those that suit the target</source>
        <translation>Leer: die zum Ziel passenden</translation>
    </message>
    <message>
        <source>Weighted metrics</source>
        <translation>Gewichtete Metriken</translation>
    </message>
    <message>
        <source>Metrics that count each row with its sample and class weight</source>
        <translation>Metriken, die jede Zeile mit ihrem Zeilen- und Klassengewicht zählen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A probability above it counts as positive</source>
        <translation>Eine Wahrscheinlichkeit darüber zählt als positiv</translation>
    </message>
    <message>
        <source>Threshold rule</source>
        <translation>Schwellenregel</translation>
    </message>
    <message>
        <source>strict: p &gt; t; inclusive: p ≥ t</source>
        <translation>strict: p &gt; t; inclusive: p ≥ t</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>What early stopping looks at: loss, val_loss, val_f1 …</source>
        <translation>Worauf frühes Stoppen achtet: loss, val_loss, val_f1 …</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>auto: by the metric</source>
        <translation>auto: nach der Metrik</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>Less than this is no improvement</source>
        <translation>Weniger als das ist keine Verbesserung</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without improvement before stopping</source>
        <translation>Epochen ohne Verbesserung vor dem Stopp</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Messlatte</translation>
    </message>
    <message>
        <source>Must be beaten to count as improvement</source>
        <translation>Muss übertroffen werden, um als Verbesserung zu zählen</translation>
    </message>
    <message>
        <source>Watch from epoch</source>
        <translation>Beobachten ab Epoche</translation>
    </message>
    <message>
        <source>Epochs before this one are not watched</source>
        <translation>Epochen vor dieser werden nicht beobachtet</translation>
    </message>
    <message>
        <source>Batches of an epoch</source>
        <translation>Batches einer Epoche</translation>
    </message>
    <message>
        <source>partition: every row once; without_replacement, with_replacement: each batch is a draw of its own from all rows</source>
        <translation>partition: jede Zeile einmal; without_replacement, with_replacement: jeder Batch ist eine eigene Ziehung aus allen Zeilen</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>The run ends after the epoch in which this is reached. Empty: no limit</source>
        <translation>Der Lauf endet nach der Epoche, in der dies erreicht ist. Leer: kein Limit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Sicherung alle</translation>
    </message>
    <message>
        <source>A copy of the project after so many epochs. Empty: none</source>
        <translation>Eine Kopie des Projekts nach so vielen Epochen. Leer: keine</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>New order of rows in every epoch</source>
        <translation>Neue Reihenfolge der Zeilen in jeder Epoche</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Frühes Stoppen</translation>
    </message>
    <message>
        <source>Stop when the monitor no longer improves</source>
        <translation>Stoppen, wenn die beobachtete Größe nicht mehr besser wird</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Beste behalten</translation>
    </message>
    <message>
        <source>Go back to the weights of the best epoch at the end</source>
        <translation>Am Ende zu den Gewichten der besten Epoche zurückkehren</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Stoppen, wenn</translation>
    </message>
    <message>
        <source>Rules such as val_f1&gt;=0.9: the run ends after the epoch in which one of them holds</source>
        <translation>Regeln wie val_f1&gt;=0.9: Der Lauf endet nach der Epoche, in der eine davon gilt</translation>
    </message>
    <message>
        <source>Full batches only</source>
        <translation>Nur volle Batches</translation>
    </message>
    <message>
        <source>The last rows of an epoch are left out if they do not fill a batch</source>
        <translation>Die letzten Zeilen einer Epoche entfallen, wenn sie keinen Batch füllen</translation>
    </message>
    <message>
        <source>Training values at epoch end</source>
        <translation>Trainingswerte am Epochenende</translation>
    </message>
    <message>
        <source>One more pass over the training rows with the weights of the epoch&apos;s end, so that training and validation can be compared; off: means while the weights moved</source>
        <translation>Ein weiterer Durchgang durch die Trainingszeilen mit den Gewichten des Epochenendes, damit Training und Validierung vergleichbar sind; aus: Mittelwerte, während sich die Gewichte bewegten</translation>
    </message>
    <message>
        <source>Best checkpoints only</source>
        <translation>Nur beste Sicherungen</translation>
    </message>
    <message>
        <source>Only epochs whose monitor is the best so far</source>
        <translation>Nur Epochen, deren beobachtete Größe die bisher beste ist</translation>
    </message>
    <message>
        <source>Class weights: “{0}” is not understood. Write none, balanced, inverse_share, or CLASS=WEIGHT,… with weights of 0 or more.</source>
        <translation>Klassengewichte: „{0}“ ist nicht verständlich. none, balanced, inverse_share oder CLASS=WEIGHT,… mit Gewichten ab 0 schreiben.</translation>
    </message>
    <message>
        <source>Class weights: there is no class “{0}”. The classes are {1}.</source>
        <translation>Klassengewichte: Es gibt keine Klasse „{0}“. Die Klassen sind {1}.</translation>
    </message>
    <message>
        <source>Class weights need a target with classes; this target is a number. Set class weights to none.</source>
        <translation>Klassengewichte brauchen ein Ziel mit Klassen; dieses Ziel ist eine Zahl. Klassengewichte auf none setzen.</translation>
    </message>
    <message>
        <source>There are no training rows. Import data, or give the split a larger training part.</source>
        <translation>Es gibt keine Trainingszeilen. Daten importieren oder der Aufteilung einen größeren Trainingsteil geben.</translation>
    </message>
    <message>
        <source>The batch size {0} is larger than the {1} training rows. Choose {1} or less.</source>
        <translation>Die Batchgröße {0} ist größer als die {1} Trainingszeilen. {1} oder weniger wählen.</translation>
    </message>
    <message>
        <source>Batches that are drawn have no fixed order. Switch shuffle on, or set epoch_mode to partition.</source>
        <translation>Gezogene Batches haben keine feste Reihenfolge. Mischen einschalten oder epoch_mode auf partition setzen.</translation>
    </message>
    <message>
        <source>The choice of checkpoints</source>
        <translation>Die Auswahl der Sicherungen</translation>
    </message>
    <message>
        <source>{1} watches “{0}”, which is not among the metrics. Add it to the metrics or watch val_loss.</source>
        <translation>{1} beobachtet „{0}“, das nicht unter den Metriken ist. Es zu den Metriken hinzufügen oder val_loss beobachten.</translation>
    </message>
    <message>
        <source>{2} watches “{0}”, but the split has no validation rows. Give the split a validation part or watch “{1}”.</source>
        <translation>{2} beobachtet „{0}“, aber die Aufteilung hat keine Validierungszeilen. Ihr einen Validierungsteil geben oder „{1}“ beobachten.</translation>
    </message>
    <message>
        <source>Stop rule: “{0}” is not watched in this run. These are, also with val_ before them: {1}.</source>
        <translation>Stoppregel: „{0}“ wird in diesem Lauf nicht beobachtet. Beobachtet werden, auch mit val_ davor: {1}.</translation>
    </message>
    <message>
        <source>Stop rule: “{0}” has no form METRIC&gt;=NUMBER.</source>
        <translation>Stoppregel: „{0}“ hat nicht die Form METRIC&gt;=NUMBER.</translation>
    </message>
    <message>
        <source>Class weights: the network has several outputs; say which one is meant, as in OUTPUT=0=1,1=20. Outputs with classes: {0}.</source>
        <translation>Klassengewichte: das Netz hat mehrere Ausgänge; den gemeinten nennen, wie in OUTPUT=0=1,1=20. Ausgänge mit Klassen: {0}.</translation>
    </message>
    <message>
        <source>none, balanced, inverse_share, or 0=1,1=20; several outputs: u=balanced; v=0=1,1=20. They act on the training loss only.</source>
        <translation>none, balanced, inverse_share oder 0=1,1=20; mehrere Ausgänge: u=balanced; v=0=1,1=20. Wirkt nur auf den Trainingsverlust.</translation>
    </message>
    <message>
        <source>Activity penalties</source>
        <translation>Aktivitätsstrafen</translation>
    </message>
    <message>
        <source>batch: divided by the rows of the batch, as in Keras from 3.14 and tf-keras; none: summed, as in Keras 3.0 to 3.13</source>
        <translation>batch: geteilt durch die Zeilen des Batches, wie Keras ab 3.14 und tf-keras; none: summiert, wie Keras 3.0 bis 3.13</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has softmax over one unit, which is always 1: use sigmoid, or one unit for each class.</source>
        <translation>„{0}“ hat softmax über eine Einheit, das ist immer 1: sigmoid nehmen oder eine Einheit je Klasse.</translation>
    </message>
    <message>
        <source>{1} wants probabilities of the classes that add up to 1, but &apos;{0}&apos; has the activation {2}: use softmax, or a loss with from_logits.</source>
        <translation>{1} braucht Wahrscheinlichkeiten der Klassen mit Summe 1, aber „{0}“ hat die Aktivierung {2}: softmax nehmen oder einen Verlust mit from_logits.</translation>
    </message>
    <message>
        <source>{1} wants probabilities between 0 and 1, but &apos;{0}&apos; has the activation {2}: use sigmoid, or the loss with from_logits.</source>
        <translation>{1} braucht Wahrscheinlichkeiten zwischen 0 und 1, aber „{0}“ hat die Aktivierung {2}: sigmoid nehmen oder den Verlust mit from_logits.</translation>
    </message>
    <message>
        <source>{1} after softmax learns slowly, as wrong answers that are sure of themselves have hardly any gradient: use categorical_crossentropy.</source>
        <translation>{1} nach softmax lernt langsam, denn selbstsichere falsche Antworten haben kaum Gradienten: categorical_crossentropy nehmen.</translation>
    </message>
    <message>
        <source>mape divides by the target, and the target of &apos;{0}&apos; is 0 in some rows: they outweigh all others. Use mae or msle.</source>
        <translation>mape teilt durch das Ziel, und das Ziel von „{0}“ ist in manchen Zeilen 0: sie überwiegen alle anderen. mae oder msle nehmen.</translation>
    </message>
    <message>
        <source>{1} takes the logarithm of the prediction, which must be positive, but &apos;{0}&apos; has the activation {2}: use exponential or softplus.</source>
        <translation>{1} nimmt den Logarithmus der Vorhersage, die positiv sein muss, aber „{0}“ hat die Aktivierung {2}: exponential oder softplus verwenden.</translation>
    </message>
    <message>
        <source>{1} is for counts, and the target of &apos;{0}&apos; is negative in some rows: for them the loss has no minimum. Use mse, mae or huber, or a target of 0 and more.</source>
        <translation>{1} ist für Anzahlen, und das Ziel von „{0}“ ist in manchen Zeilen negativ: Für sie hat der Verlust kein Minimum. mse, mae oder huber verwenden, oder ein Ziel ab 0.</translation>
    </message>
    <message>
        <source>{1} takes every target below 0 as 0, and the target of &apos;{0}&apos; is negative in some rows. Use mse, mae or huber, or a target of 0 and more.</source>
        <translation>{1} nimmt jedes Ziel unter 0 als 0, und das Ziel von „{0}“ ist in manchen Zeilen negativ. mse, mae oder huber verwenden, oder ein Ziel ab 0.</translation>
    </message>
    <message>
        <source>Class weights: all are 0, so that no row counts and there is nothing to learn. Give at least one class a weight above 0.</source>
        <translation>Klassengewichte: Alle sind 0, sodass keine Zeile zählt und es nichts zu lernen gibt. Mindestens einer Klasse ein Gewicht über 0 geben.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is stateful: each batch goes on where the one before ended, so the rows must keep their order. Switch shuffle off, or stateful.</source>
        <translation>„{0}“ ist zustandsbehaftet: Jeder Batch setzt dort fort, wo der vorige endete; die Zeilen müssen ihre Reihenfolge behalten. Schalten Sie shuffle aus oder stateful.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is stateful and needs batches of one size: {1} training rows are no multiple of {2}. Choose another batch size, or set drop_remainder.</source>
        <translation>„{0}“ ist zustandsbehaftet und braucht Batches einer Größe: {1} Trainingszeilen sind kein Vielfaches von {2}. Wählen Sie eine andere Batchgröße oder setzen Sie drop_remainder.</translation>
    </message>
    <message>
        <source>These weights are of another network: “{0}” has none.</source>
        <translation>Diese Gewichte gehören zu einem anderen Netz: „{0}“ hat keine.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is stateful: each batch goes on where the one before ended, which drawn batches do not. Set epoch_mode to partition, or switch stateful off.</source>
        <translation>„{0}“ hat Zustand: Jeder Batch macht weiter, wo der vorige endete, gezogene Batches aber nicht. epoch_mode auf partition setzen oder stateful ausschalten.</translation>
    </message>
    <message>
        <source>Streams go on from batch to batch, so the rows must keep their order. Switch shuffle off, or set stateful_batching to contiguous.</source>
        <translation>Ströme laufen von Batch zu Batch weiter, die Zeilen müssen also ihre Reihenfolge behalten. Mischen ausschalten oder stateful_batching auf contiguous setzen.</translation>
    </message>
    <message>
        <source>{0} training rows cannot be cut into {1} streams of one length, one for each row of a batch. Choose a batch size that divides them, or set drop_remainder to leave the last {2} out.</source>
        <translation>{0} Trainingszeilen lassen sich nicht in {1} gleich lange Ströme teilen, einen je Zeile eines Batches. Eine Batchgröße wählen, die sie teilt, oder drop_remainder setzen, um die letzten {2} auszulassen.</translation>
    </message>
    <message>
        <source>The batch size must be a whole number from 1 on; {0} is none.</source>
        <translation>Die Batchgröße muss eine ganze Zahl ab 1 sein; {0} ist keine.</translation>
    </message>
    <message>
        <source>{0} must be a finite number from 0 on; {1} is none.</source>
        <translation>{0} muss eine endliche Zahl ab 0 sein; {1} ist keine.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; masks every step of every training sample: all their values are {1}, and nothing is left to learn from. Set another mask_value, or take the layer out.</source>
        <translation>„{0}“ maskiert jeden Schritt jedes Trainingsbeispiels: Alle ihre Werte sind {1}, und es bleibt nichts zu lernen. Einen anderen mask_value setzen oder die Schicht herausnehmen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; masks every step of about {1} % of the training samples: for these the network answers without having seen anything.</source>
        <translation>„{0}“ maskiert jeden Schritt von etwa {1} % der Trainingsbeispiele: Für diese antwortet das Netz, ohne etwas gesehen zu haben.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; answers for each of the {1} steps of a window, and a window has one target. Put “flatten” before the dense layers, or end with a recurrent layer without return_sequences (“lstm 8; dense 1 sigmoid”).</source>
        <translation>„{0}“ antwortet für jeden der {1} Schritte eines Fensters, und ein Fenster hat ein Ziel. „flatten“ vor die dichten Schichten setzen oder mit einer rekurrenten Schicht ohne return_sequences enden („lstm 8; dense 1 sigmoid“).</translation>
    </message>
    <message>
        <source>Stateful batches</source>
        <translation>Batches mit Zustand</translation>
    </message>
    <message>
        <source>contiguous: the rows in their order, as in Keras; streams: the rows are cut into as many streams as a batch has rows, and row j of each batch goes on with stream j, so that a state is carried along time</source>
        <translation>contiguous: die Zeilen in ihrer Reihenfolge, wie in Keras; streams: Die Zeilen werden in so viele Ströme geteilt, wie ein Batch Zeilen hat, und Zeile j jedes Batches setzt Strom j fort, sodass ein Zustand entlang der Zeit weitergetragen wird</translation>
    </message>
    <message>
        <source>Persistence: the last known value</source>
        <translation>Persistenz: der letzte bekannte Wert</translation>
    </message>
    <message>
        <source>Ridge regression on the whole window</source>
        <translation>Ridge-Regression auf dem ganzen Fenster</translation>
    </message>
    <message>
        <source>Ridge regression on mean, deviation and last row of the window</source>
        <translation>Ridge-Regression auf Mittel, Abweichung und letzter Zeile des Fensters</translation>
    </message>
    <message>
        <source>Logistic regression on mean and deviation of the window</source>
        <translation>Logistische Regression auf Mittel und Abweichung des Fensters</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>There is not enough memory for this data. Use fewer rows or columns.</source>
        <translation>Der Speicher reicht für diese Daten nicht aus. Weniger Zeilen oder Spalten verwenden.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use fewer rows.</source>
        <translation>Der Speicher reicht dafür nicht aus. Weniger Zeilen verwenden.</translation>
    </message>
    <message>
        <source>{0} has only one column. A table needs at least one column to learn from and one to predict.</source>
        <translation>{0} hat nur eine Spalte. Eine Tabelle braucht mindestens eine Spalte zum Lernen und eine zum Vorhersagen.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>Der Speicher reicht nicht, um diese Datei zu öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to predict with yet. Train the network first.</source>
        <translation>Es gibt noch nichts zum Vorhersagen. Zuerst das Netz trainieren.</translation>
    </message>
    <message>
        <source>The predictions would replace the data “{0}”. Choose another file to write.</source>
        <translation>Die Vorhersagen würden die Daten „{0}“ ersetzen. Eine andere Datei zum Schreiben wählen.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept in “{0}”: {1}. Save the project yourself.</source>
        <translation>Ungespeicherte Änderungen können nicht in „{0}“ aufbewahrt werden: {1}. Das Projekt selbst speichern.</translation>
    </message>
    <message>
        <source>There is no view “{0}” of this project: {1}</source>
        <translation>Es gibt keine Ansicht „{0}“ dieses Projekts: {1}</translation>
    </message>
    <message>
        <source>it was not trained yet.</source>
        <translation>es wurde noch nicht trainiert.</translation>
    </message>
    <message>
        <source>There is no view and no metric “{0}”. Views: {1}. Metrics of this project: {2}.</source>
        <translation>Es gibt keine Ansicht und keine Metrik „{0}“. Ansichten: {1}. Metriken dieses Projekts: {2}.</translation>
    </message>
    <message>
        <source>its metric has no chart.</source>
        <translation>ihre Metrik hat kein Diagramm.</translation>
    </message>
    <message>
        <source>the network was not trained yet, or its data cannot be read.</source>
        <translation>das Netz wurde noch nicht trainiert, oder seine Daten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>it has nothing to show.</source>
        <translation>sie hat nichts zu zeigen.</translation>
    </message>
    <message>
        <source>{0} cells of column &apos;{1}&apos; could not be read, the first in line {2}.</source>
        <translation>{0} Zellen der Spalte „{1}“ waren nicht lesbar, die erste in Zeile {2}.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file.</source>
        <translation>Der Speicher reicht nicht, um diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare all rows and columns.</source>
        <translation>Der Speicher reicht nicht, um alle Zeilen und Spalten zu vergleichen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be read: {1}.</source>
        <translation>„{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>it was not trained with F1 or recall among its metrics.</source>
        <translation>es wurde ohne F1 oder Trefferquote unter seinen Metriken trainiert.</translation>
    </message>
    <message>
        <source>There is no epoch {0}: the project was not trained yet.</source>
        <translation>Es gibt keine Epoche {0}: Das Projekt wurde noch nicht trainiert.</translation>
    </message>
    <message>
        <source>There is no epoch {0}: the project was trained for {1} epochs.</source>
        <translation>Es gibt keine Epoche {0}: Das Projekt wurde {1} Epochen lang trainiert.</translation>
    </message>
    <message>
        <source>the project does not keep the matrix of that epoch.</source>
        <translation>das Projekt bewahrt die Matrix dieser Epoche nicht auf.</translation>
    </message>
    <message>
        <source>the project does not keep the weights of that epoch.</source>
        <translation>das Projekt bewahrt die Gewichte dieser Epoche nicht auf.</translation>
    </message>
</context>
</TS>
