<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CanvasTools</name>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert on the wire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularise and normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input, output, loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative and special</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>There is no file &apos;{0}&apos;. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a folder. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a device or a pipe, not a file. Save its contents to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; became shorter while it was read: it ends at byte {1} instead of {2}. Read it again when nobody writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was changed while it was read ({1} bytes at first, {2} at the end). Read it again when nobody writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked data cannot be read back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache folder &apos;{0}&apos; cannot be written ({1}). Set XDG_CACHE_HOME to a folder that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table cannot be kept in the cache folder: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins at byte {0} is longer than {1} bytes. This is hardly a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was made from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading &apos;{0}&apos; was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a binary file (it holds a zero byte at offset {1}), not a text table. Save the data as CSV and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a compressed file or a spreadsheet. Unpack it, or save the sheet as CSV, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &apos;{0}&apos; is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was read as numbers: it has more than two different values, so it is not binary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of column &apos;{0}&apos; do not say which number is the month; month first was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was read as text: {1} of its {2} cells are no numbers, the first is &apos;{3}&apos; in line {4}. Set its type to numeric to treat those cells as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is empty. Choose a file with at least one row of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; seems to have {1} columns; at most {2} can be read. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called &apos;{0}&apos;; the second one is now &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without a name in the header are now called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few fields ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many fields ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extra text was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as an ordinary character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has {1} columns, but its rows (line {2}) hold far fewer cells. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of &apos;{0}&apos; in the cache folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no values at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the same value in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns hold few different whole numbers and may be categories: {0}. Set their type to categorical if the numbers are only names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes of &apos;{1}&apos; mean nothing in {2} and were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is UTF-8 with {1} bytes in it that are not; they were read as Windows-1252, the first in line {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines that begin with &apos;{1}&apos; were skipped as comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more problems are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a header line but no rows of data below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was deleted while it was read. All of it was read, but it cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folds cannot be made of {1} {2}. Use at least 2 and at most {1} folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratified split needs a target with classes; this target is a number. Use a random or blocked split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the rarest class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &apos;{0}&apos; split needs a column that says to which group or part each row belongs; name one, for example with --group COLUMN or column=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows are too few for {1} folds along time with a gap of {2} rows: the first training part would be empty. Use fewer folds or a smaller gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave-one-out of {0} rows means {0} runs. Use k-fold with 5 or 10 folds for more than 10000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fold {0}: the split has {1}. Folds count from 1, rows of leave-one-out from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no generator &apos;{0}&apos;. Known generators: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} informative, redundant and repeated columns do not fit into {1} columns. Make n_features larger or the others smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters need as many corners, but {1} informative columns have only {2}. Use more informative columns, fewer classes or fewer clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are too large for memory, and writing them to the cache folder failed ({0}). Make room on that disk, or set XDG_CACHE_HOME to a folder with room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; is named twice among the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is left for the input &apos;{0}&apos;: those named for it are the target, left out or constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; for the row weights. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} has no weight of 0 or more in the column &apos;{1}&apos;. Correct it, or choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All row weights in the column &apos;{0}&apos; are 0: there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have no rows. Choose a file with data in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was trained on columns that these data do not have: {0}. They have: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; has {1} values the network has never seen; those rows are not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows were left out because a value is missing in them. Add the step &apos;impute&apos; to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row lacks a value that the network needs. Fill the missing values, or train with the step &apos;impute&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target column was chosen. Choose one of {0}, or @input for an autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; to be the target. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; is the target and cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{0}&apos; is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; to leave out. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &apos;{0}&apos; for time, group or split. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows were left out because their target is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the step &apos;{0}&apos; no rows are left. Change or switch off the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows are left for training. Fill missing values, or change the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training rows of this split hold only one class; {0} is missing there. Use a stratified or random split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training row has the class {0}: it cannot be learned. A stratified split would mix the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is left to learn from: all others are the target, left out, constant, or text. Leave fewer columns out, or add a step that encodes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe has a step &apos;{0}&apos; that this program does not know. Switch the step off or use a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it holds no numbers, and no step encodes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} cells are no numbers and count as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the sizes {1} of the array are impossible. The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is cut off: an array {1} needs {2} bytes, {3} are there. Fetch or write the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds a single number, no rows. Save an array whose first axis counts the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds an array {1} without any value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: each row of the array {1} has {2} values; at most {3} can be read as columns. Make the rows smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: an array of {1} rows is too long; at most {2} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the array &apos;{1}&apos; {2} holds texts in more than one axis. Save one array per column of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array &apos;{0}&apos; has infinite values in {1} columns; they count as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array &apos;{0}&apos; has whole numbers beyond 2^53, which are rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no whole IDX file: type {1}, {2} axes, {3} bytes. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds {1} images without labels. Open the file of labels with it as a second file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds arrays with different numbers of rows: {1}. Arrays of one table have the same first axis, or are named x_train, y_train, x_test, y_test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrays of &apos;{0}&apos; are parts of one table; the column &apos;split&apos; says which. Choose the split &apos;column=split&apos; to keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds no arrays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a damaged array header. Fetch or write the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds records with named fields, which cannot be read. Save each field as an array of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds Python objects (a pickle), which could run any code when opened, so it is not read. In Python, save it as numbers: np.save(name, np.asarray(a, dtype=float)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds values of the type &apos;{1}&apos;, which cannot be read. Convert them to numbers before saving, for example with .astype(&apos;float32&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no array of NumPy: it does not begin as one. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; says &apos;{1}&apos; where a part is expected. Use the words train, val and test in it, or choose another split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts {0}, {1}, {2} of the split must be 0 or more, the first above 0, and add up to 1, for example .64,.16,.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split &apos;{0}&apos; of {1} rows leaves {2} rows for training, {3} for validation and {4} for testing; no part may be empty. Use more rows or other fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no split. Write random, stratified, blocked, last or group, optionally with fractions as in random:.64,.16,.2 (blocked:…,gap=100 leaves rows out at the cuts), column=NAME, or one fold as in kfold:5,1, stratified_kfold:5,1, group_kfold:5,1, time_series:5,1, leave_one_out:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratified split needs at least two rows of every class, but one class has a single row. Use a random split or remove that class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratified split puts every class into every part: {0} classes do not fit into a part of {1} rows. Use more rows, other fractions or a random split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no value &apos;{1}&apos; in any row. Choose one of its levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges of the step &apos;bin&apos; must rise from left to right. Sort them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; has a lower bound {1} above its upper bound {2}. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; has no bounds. Give &apos;low&apos;, &apos;high&apos; or both, or choose another rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box-Cox needs values above 0, but column &apos;{0}&apos; has {1}. Use the step &apos;yeo_johnson&apos;, which takes any number, or take the column out of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;. Correct them, or set the option &apos;unknown&apos; of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they got the code after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve shift needs a target with two classes, one of them the event; &apos;{0}&apos; is none. Take the step out or choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date has no part &apos;{0}&apos;. The parts are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text, no dates. Give it the type datetime, or take it out of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds dates in training and text here, such as &apos;{1}&apos;. Write its dates as in the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has the same value in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it only numbers or names the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: a date is no quantity to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it holds text with too many different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} columns have the same value in all training rows: nothing would be left to learn from. Check the split and the data, or take the step &apos;drop_constant&apos; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; was left out: it has the same value in all training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} rows have no earlier rows: what the step &apos;{1}&apos; makes of them is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;fixed_range_scale&apos; needs two different bounds; both are {0}. Give the smallest and the largest possible value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;fixed_range_scale&apos; would make every value {0}. Choose two different ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has no value in any training row, so missing values cannot be replaced by its {1}. Leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text, which has no {1}. Choose &apos;most_frequent&apos;, &apos;constant&apos; or &apos;forward_fill&apos; for it, in a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} missing values were taken from their neighbours ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} missing values were replaced by {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the value {1}, and {1} + {2} has no logarithm. Use a larger shift, the step &apos;yeo_johnson&apos;, or take the column out of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} different values: one column for each is too many. Use the step &apos;hash_encode&apos; or &apos;frequency_encode&apos;, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-hot encoding makes a column &apos;{0}&apos;, but there is one already. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; they count as &apos;other&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has {1} cells with values the network has never seen, such as &apos;{2}&apos;; none of its levels is set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the step &apos;ordinal_encode&apos; names &apos;{0}&apos; twice. Name each level once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has the level &apos;{1}&apos;, which the order {2} does not name. Add it where it belongs, or encode the column in a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} outliers were marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos;: {1} outliers were taken out and count as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power makes the values of column &apos;{0}&apos; usable: they span too many orders of magnitude. Use the step &apos;log_transform&apos; or &apos;clip&apos; for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; balances classes, but the target &apos;{1}&apos; has none. Take the step out, or choose a target with classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training rows of this split hold only one class ({0}): there is nothing to balance. Use a stratified or random split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; changed the training rows from {1} to {2}. Validation and test rows stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text or classes, between which SMOTE finds no points. Encode the column before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; has missing values in training rows, and SMOTE finds no point between them. Put the step &apos;impute&apos; before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMOTE needs more than {0} training rows of each class to find {0} neighbours; one class has only {1}. Use fewer neighbours, or the step &apos;random_oversample&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; cannot order the rows in time: it holds text. Choose a column of dates or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time column &apos;{0}&apos; is missing; the rows were taken in the order of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were not in the order of &apos;{0}&apos; and were sorted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; works on column &apos;{1}&apos;, which is not there. The columns are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{0}&apos; holds text or classes, and this step needs numbers. Encode the column first (one-hot), or take it out of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored state of the step &apos;{0}&apos; is damaged. Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &apos;{0}&apos; makes a column &apos;{1}&apos;, but there is one already. Take the step out once, or leave that column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; has no values. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; is &apos;{1}&apos; in every row: there is nothing to learn. Choose another target, or data with at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; holds {1} different texts in {2} rows, too many for classes. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; holds dates, which cannot be predicted. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target column &apos;{0}&apos; is no number. Several targets at once must all be numbers; for classes choose one target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>Clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal clouds around random centres in any number of dimensions; the rows of scikit-learn&apos;s make_blobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points, shared evenly by the clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clouds, one class each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of each cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that rises and falls at six places: the bump of largest size counts (TensorFlow Playground).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields along each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of a square, classes like the fields of a chess board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle in a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc of radius 2.5 inside a ring from 3.5 to 5 (TensorFlow Playground).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle inside a circle; the rows of scikit-learn&apos;s make_circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points, half of them on each circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the outer radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes in many dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters at the corners of a cube, stretched, with redundant and useless columns and some wrong labels; the rows of scikit-learn&apos;s make_classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informative columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions of the cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixtures of the informative ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rows that get a random class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the length of the cube&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the positive side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of a square on the two sides of a slanted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line in two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 x0 + 2 x1 + noise with normal numbers: what a single linear unit can learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation added to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half circles that reach into each other; the rows of scikit-learn&apos;s make_moons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slanted plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number (x + y)/10 over a square (TensorFlow Playground).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points, half of them in each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the points are scattered; 0 is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is a weighted sum of some of the columns; the rows of scikit-learn&apos;s make_regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with a weight; the others are noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rings, the innermost a disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings around each other, classes in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet breaks of a paper machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare-event series: 59 slow, correlated sensors, a grade and 0.66 % breaks of the sheet; statistically like the series of Ranjan 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the series; one row every two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>49 is the series of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the sensors announce a break: none, in 60 % or in 90 % of the breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The random_state of scikit-learn: the same seed gives the same rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlated normal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a normal distribution with the covariance of scikit-learn&apos;s make_spd_matrix (up to its signs): most of the variance lies in one direction. For autoencoders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals wound into each other: radius 5 t, angle 3.5 pi t, the second turned by pi (TensorFlow Playground).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Gaussian clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds around (2, 2) and (-2, -2) with variance 0.5 + 7 noise (TensorFlow Playground).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of a square, positive where x and y have the same sign; a gap of 0.3 along the axes (TensorFlow Playground).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or, four rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth table 00 0, 01 1, 10 1, 11 0: the smallest problem that needs a hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four rows come again and again, so that every part of a split has some</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricFacts</name>
    <message>
        <source>weighted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeText</name>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>IDX (MNIST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images or labels as MNIST has them, .gz too; open both files together and they become one table of columns x[row,column] and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array of any rank and any type of numbers; its first axis counts the rows, the rest become columns name[i,j].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of text with commas, semicolons, tabs, bars or blanks between the cells; header, encoding, decimal mark and column types are found by themselves. .gz too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text table whose cells are separated by tabs. .gz too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays of any rank with the same first axis, such as x and y, side by side; x_train, y_train, x_test, y_test below each other with a column that says which part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Balance classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class gets the same number of training rows: larger classes lose some at random, smaller ones repeat some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as the mean, the smallest or the largest class has, or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of each class for &apos;number&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number becomes the number of its bin (or a column of 0 and 1 per bin); edges from the training rows or given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to bin; none listed: all feature columns of measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins; those without width are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantile: equally many training rows in each bin; uniform: bins of equal width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising numbers between the bins, instead of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin&apos;s number, or a column per bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iqr: quartiles ∓ factor times their distance; sd: mean ∓ factor standard deviations; quantiles; or values given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound of the rule &apos;values&apos;; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bound of the rule &apos;values&apos;; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training rows beyond each bound of the rule &apos;quantiles&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the rules &apos;iqr&apos; and &apos;sd&apos; reach; empty: 1.5 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box-Cox transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(x^λ - 1)/λ with the λ that makes the training rows most like a normal distribution; values above 0 only (new ones at or below 0 count as the smallest of the training rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values beyond a lower and an upper bound become that bound; bounds are given or taken from the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to clip; none listed: all feature columns of measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a level never seen in training becomes: missing, a code of its own, or an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For early warning: the rows just before (or after) an event become positive, the row of the event itself is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative: that many rows before an event become positive; positive: rows after it; 0: nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date becomes numbers: year, month, day, weekday (Monday 0), hour …, on request as points of a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of dates; none listed: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of year, quarter, month, day, day_of_year, weekday, weekend, hour, minute, second, days (since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine and cosine of parts that repeat, so that December lies beside January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column of dates in for later steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with x(t) - x(t-1), and the difference of that: how fast a series sorted by time changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to take differences of; none listed: all feature columns of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: first differences; 2: those and their differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave columns out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that the network does not see, such as row numbers, constants and free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave constants out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with one value in all (or nearly all) training rows are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to look at; none listed: all feature columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also leave out columns where one value fills at least this share of the training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest possible value, such as 0 of a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest possible value, such as 255 of a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lower bound becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the upper bound becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling of a known range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low + (high - low)(x - from)/(to - from) with given bounds, such as pixels 0 … 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level becomes its share of the training rows: one column however many levels there are; an unknown level is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to encode; none listed: all categories and all columns with two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training rows, or their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are dealt out to a fixed number of columns by a hash of their text: for thousands of levels and for levels that appear later; some share a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to encode; none listed: all categories and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns for each encoded column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the levels count -1, so that levels sharing a column do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values become the median (mean, most frequent value, a constant) of the training rows or follow their neighbours; a column of 0 and 1 says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to fill; none listed: all feature columns of numbers. Columns of text must be listed, before one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a missing value becomes; forward_fill and interpolate look at the rows before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value used by &apos;constant&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text used by &apos;constant&apos; in columns of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column that is 1 where a value was missing, if any was missing in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels in sorted order become 0, 1, 2 …; this invents an order, so one-hot suits networks better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with the values of the 1, 2 … rows before, for series sorted by time; a target may be listed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to look back in; none listed: all feature columns of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column for each of so many rows before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements that have a logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform a target that is a number as well; predictions are transformed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added before the logarithm; 1 maps 0 to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log(x + shift): for amounts and counts with a long tail to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-abs scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x / max |x| with the maximum of the training rows: zeros stay zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the smallest value becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the largest value becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-max scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low + (high - low)(x - min)/(max - min) with minimum and maximum of the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-hot encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of 0 and 1 for each level of a category, levels in sorted order, appended at the end; an unknown level sets none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also columns of two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also encode columns that hold only two numbers, such as 0 and 1; else they stay one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the first level, which the others imply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level never seen in training: no column set, a column &apos;other&apos; of its own, or an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels with a natural order (low, medium, high) become 0, 1, 2 … in the order you give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels from the smallest to the largest; empty: sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to look at; none listed: all feature columns of measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag: a column of 0 and 1 beside it; missing: take the value out, for an imputer behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values far from the rest of their column (by quartiles, standard deviations, quantiles or given bounds) are flagged or taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the result to mean 0 and standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rare rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows of the smaller classes are repeated at random until the classes are equal; validation and test stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of each class as a share of the largest one; 1: all equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave common rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows of the larger classes are left out at random until the classes are equal; validation and test stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the smallest class as a share of each larger one; 1: all equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same rows, the ones of imbalanced-learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(x - median) / interquartile range of the training rows: outliers count for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training rows of the smaller classes on the lines between near neighbours, until the classes are equal; put it behind scaling. For time series and very rare events repeating rows is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows lie between a row and one of so many nearest rows of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in ascending order of a time column; rows of the same time keep their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of dates or numbers that orders the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(x - m) / s with mean and population standard deviation of the training rows; constant columns become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to scale; none listed: all feature columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale a target that is a number as well; predictions are scaled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yeo-Johnson transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box-Cox of x + 1, and mirrored below 0, with the λ that makes the training rows most like a normal distribution; takes any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to transform; none listed: all feature columns of measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its formula, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged at step %1: values of %2 are not finite any more. A smaller learning rate or scaled columns usually help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>There is no workload “{0}”. Choose from {1}, or all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>This layer does not go on a wire: it needs one input and one output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is not allowed: it must not be empty or contain &apos;/&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers are called &apos;{0}&apos;: rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wire from {0} to {1} has an end without a layer: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no output number {1}: remove the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes {1} inputs: remove the wire from &apos;{2}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; has two wires: remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no input: connect a wire to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs at least {1} inputs and has {2}: connect more wires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; is not connected, but a later one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a penalty on outputs, not on weights: set it as activity_regularizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit_norm holds the length of the weights, so that l2 on them does nothing: remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all weights start at one value, so that all units stay alike. Choose a random initialiser such as glorot_uniform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a penalty on weights, not on outputs: set it as kernel_regularizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has the shape {1}, but the data has {2}: correct the shape or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; shares the weights of a layer that has none of its own: choose another one or use own weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot share weights with &apos;{1}&apos;: that is another type of layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot share weights with &apos;{1}&apos;: their sizes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is empty: add an input and a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no input: add an input layer and connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no output: add a layer whose output nobody reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wires run in a circle: {0}. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} parts that are not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the input &apos;{0}&apos;: connect it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wire needs a layer at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no output number {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no wire: it is where the data comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no input number {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {1} of &apos;{0}&apos; has a wire already, from &apos;{2}&apos;: remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wires would run in a circle: &apos;{0}&apos; already depends on &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes one layer inside, and there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a layer inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; inside &apos;{1}&apos; is not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is of the type &apos;{1}&apos;, which this program does not know. It is kept as it is, but cannot run: install the missing part or replace the layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{0}: “{1}” has no form KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} part has no rows. Choose another part with --split, or another split in `new`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no field “{1}”. It has: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preparation step “{0}” (see `netloom-cli types --kind step`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no seed (0 … 4294967295).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have no field “{0}”. They have: split, split_seed, target, drop, time, group, STEP.FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer “{0}”, and “{0}” is not optimizer, training or data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{0}” has the unknown type “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no key. Keys are optimizer.FIELD, training.FIELD, data.FIELD and LAYER.FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}” to compare predictions with. Use `predict` for data without the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no rows to evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator “{0}” has no field “{1}”. It has: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training settings have no field “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no input: write --inputs &quot;a=COL,COL; b=rest&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version and cannot be saved without loss. Update Netloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed: “{0}” is no whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>constraint</name>
    <message>
        <source>Not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(w, 0), element by element, after every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip(w, −c, c), element by element, after every step: the critic of a Wasserstein GAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight lies further from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w·clip(‖w‖, 0, max) / (‖w‖ + 1e-7) after every step: longer vectors are shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vector stays longer than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_value {0} is above max_value {1}: exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the way back per step; 1: all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w·(r·clip(‖w‖, min, max) + (1 − r)·‖w‖) / (‖w‖ + 1e-7) after every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter vectors are stretched to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer vectors are shortened to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis {0} does not exist in a tensor of the shape {1}. Axes count from 0; a dense kernel has 0 (inputs) and 1 (units), a bias only 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This constraint takes tensors of up to 8 axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes along which a vector lies: 0 = all weights into a unit, [0,1,2] = a filter of a 2D convolution, 1 = a decoder&apos;s rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also once on the first weights; Keras starts after the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w / (‖w‖ + 1e-7) after every step; a zero vector stays zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The network cannot be changed while training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: a name must not hold a &apos;/&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name of another layer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = |x|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else alpha · (exp(x / alpha) − 1): ELU whose slope has no jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs go down to −alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else alpha · (exp(x) − 1): smooth, mean output near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = exp(x): for outputs that must be positive, as rates and variances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x · Φ(x) with the normal distribution Φ: the activation of transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula with tanh instead of Φ; they differ by at most 0.0005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x where |x| &gt; threshold, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the width of the dead zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = clip(slope · x + 0.5, 0, 1): straight lines in place of the sigmoid; slope 1/6 is current Keras, 0.2 the older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise in the middle; 1/6 in current Keras and PyTorch, 0.2 in older Keras and Theano.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x · clip(x/6 + 0.5, 0, 1): SiLU with straight lines in place of the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = clip(x, −1, 1): straight lines in place of tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = atanh(x), x clipped to ±(1 − 1e-6): undoes tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = ln(x / (1 − x)), x clipped to 1e-6 … 1 − 1e-6: undoes sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = ln(eˣ − 1), x at least 1e-6: undoes softplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else ln(1 + x/α), x above −α: undoes elu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alpha of the elu that is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse SELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes selu, x above −λα = −1.7581.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; 0, else slope · x: no dead units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope for x &lt; 0; Keras&apos;s function uses 0.2, textbooks 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x: no activation; for outputs of a regression and before a separate activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = −ln(1 + exp(−x)), the logarithm of the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x)_i = x_i − ln Σ exp(x_j) along the last axis: logarithms of the probabilities of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x · tanh(ln(1 + exp(x))): smooth, dips below 0 near −1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = max(0, x): the usual choice for hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest output; empty: unbounded. 6 gives ReLU6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope below the threshold; above 0 no unit can die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs below this value are not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = min(max(0, x), 6): ReLU with a ceiling, for nets that will run in few bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled ELU, 1.0507 · elu(x, 1.6733): keeps mean 0 and variance 1 with lecun_normal weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = 1 / (1 + exp(−x)), between 0 and 1: the probability of a yes-or-no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x · sigmoid(x), also called swish: smooth, dips below 0 near −1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = sin(x): for periodic targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = sign(x) · max(|x| − threshold, 0): small values become 0, the rest moves towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x)_i = exp(x_i) / Σ exp(x_j) along the last axis: probabilities of classes, summing to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = ln(1 + exp(x)): a smooth ReLU, always positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x / (1 + |x|), between −1 and 1, slower to saturate than tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = 0 up to −1, (x + 1)² / 4 between, x from 1 on: a smooth ReLU that is exactly 0 below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = clip((x + 1) / 2, 0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsemax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest point of the simplex along the last axis: probabilities of classes of which many are exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squareplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = (x + √(x² + b)) / 2: smooth like softplus, without an exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the bend; the value at 0 is √b / 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = 1 for x &gt; 0, else 0, the threshold of the first perceptrons; no gradient passes through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one for x &gt; 0; 1: one for x ≥ 0. Textbooks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = (exp(2x) − 1) / (exp(2x) + 1), between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x − tanh(x): flat at 0, a line far from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholded SELU (input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = selu(x) where |x| &gt; tau, else 0: the published equation of the thresholded exponential linear unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs up to this size give 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholded SELU (output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = selu(x) where |selu(x)| &gt; tau, else 0: the published listing of the thresholded exponential linear unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs up to this size become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x for x &gt; threshold, else a fixed value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs above it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output for inputs at or below the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option &apos;{0}&apos; is given twice: keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {0} &apos;{1}&apos;. Known: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {0} &apos;{1}&apos;; did you mean &apos;{3}&apos;? Known: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no option takes the value &apos;{1}&apos;; write key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1} is outside its range: allowed is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: a whole number is expected ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: a number is expected ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: sizes such as [28,28] are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: numbers such as [1,0.5] are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: names such as [a,b] are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must not be empty: give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1} is not a choice. Choices: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1} is not a choice; did you mean &apos;{3}&apos;? Choices: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;: there are no options here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;. Options: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;{0}&apos;; did you mean &apos;{2}&apos;? Options: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; are the same option: keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: write an option as key=value, without spaces around &apos;=&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is expected, such as relu or adam(learning_rate=0.001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a name: write name(key=value, …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: nothing may follow the closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed: add the missing &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket &apos;{0}&apos; has no partner: add or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets are nested too deeply (more than {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 0: the default of biases; never for kernels of hidden layers, whose units would stay alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same value; some texts start biases at 0.01 or 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of every element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element k is ((7k + s) mod 11 − 5) / 10: the same numbers everywhere, to compare programs by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal with deviation √(2 / (inputs + outputs)), cut at two deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform within ±√(6 / (inputs + outputs)): the default of kernels, for tanh and sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal with deviation √(2 / inputs), cut at two deviations: for the relu family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform within ±√(6 / inputs): for the relu family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity needs a square matrix, but the tensor has the shape {0}. Choose as many units as inputs, or another initialiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain on the diagonal, 0 elsewhere; square matrices only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal with deviation √(1 / inputs), cut at two deviations: needed by selu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform within ±√(3 / inputs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal 0.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal with mean 0 and deviation 0.02: kernels of a DCGAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orthogonal needs a matrix, but the tensor has the shape {0}. Use it for kernels only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns (of wide matrices: rows) at right angles and of length gain; all axes but the last count as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform within ±1/√fan_in, kernels and biases alike: where PyTorch&apos;s linear and convolution layers start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: from the seed of the project and the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation before any cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal distribution with the given mean and deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal distribution without values beyond two deviations; the real deviation is 0.88 of the given one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minval = {0} is above maxval = {1}: swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly spread between two bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit_forget_bias is for the bias of an LSTM, four blocks of one size; this tensor has the shape {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget gate at 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, and 1 in the block of the forget gate (i, f, c, o): an LSTM starts by remembering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean 0 and variance scale / fan: the general form of the Glorot, He and LeCun families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance times fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of a unit, its outputs, or their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three have the same variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−[y ln p + (1 − y) ln(1 − p)], mean over the outputs: for yes-or-no targets and a sigmoid output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s moves the targets 0 and 1 to s/2 and 1 − s/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary focal cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 − p_t)^gamma · binary cross-entropy, p_t the probability of the true answer: easy rows lose weight, for rare events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs positives with alpha and negatives with 1 − alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the positives, if classes are balanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−Σ y_c ln p_c over the classes: for classes as target and a softmax output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s spreads the share s of each target evenly over all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical focal cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−alpha Σ y_c (1 − p_c)^gamma ln p_c: cross-entropy in which easy rows lose weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of the whole loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, largest output of the other classes − output of the true class + 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs one output per class, at least 2, but the output has shape {1}: use binary_crossentropy for a yes-or-no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: {2} needs one unit per class and, as target, one class number or one column per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−cos of the angle between prediction and target: only the direction counts, −1 is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: give the last layer as many units as the target has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ Σ (prediction − target)² over the outputs: the quadratic cost of textbooks, whose gradient is the error itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean max(0, 1 − y · prediction) with y = −1 or 1 (a target of 0 counts as −1): the margin of perceptrons and support vector machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ e² for |e| ≤ delta, else delta |e| − ½ delta², mean over the outputs: squared near the target, absolute far from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the square turns into a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ y ln(y / p): how far predicted shares are from the true ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ln cosh(e): close to ½ e² for small errors, to |e| − ln 2 for large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean divides by the number of values, weighted_mean by the sum of their weights; sum does not divide, so that the steps grow with the batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |prediction − target| over the outputs: large errors count less than in the squared error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute percentage error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 · mean |e| / max(|target|, 1e-7): errors in per cent of the target, which must not be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean (prediction − target)² over the outputs: the usual loss of a regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared logarithmic error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean (ln(1 + prediction) − ln(1 + target))², both at least 0: relative errors of positive targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output layer has no activation and the loss applies it. Not needed for good numbers: an output with its activation is computed from the logits anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly easy rows lose weight; 0 is plain cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean (prediction − target · ln prediction): for counts, with an output that is positive (exponential, softplus).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√ mean (prediction − target)² over the batch: the squared error in units of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output and the target have shape {0}, a one-hot target: use categorical_crossentropy, or one class number per sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has shape {0}, the target {1}: sparse_categorical_crossentropy needs a target of shape {2}, one class number each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−ln p of the true class: for class numbers 0, 1, 2 … as target and a softmax output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with this class number, as 0 or −1 for “unknown”, do not count; empty: all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean max(0, 1 − y · prediction)² with y = −1 or 1 (a target of 0 counts as −1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of squared errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ (prediction − target)² over the outputs, as the reconstruction error of autoencoders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean target · prediction with targets −1 and 1: the critic of a Wasserstein GAN; its weights need clipping or a penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−[w1 · y ln p + w0 · (1 − y) ln(1 − p)], mean over the outputs: for rare events; w1 with w0 = 1 is the pos_weight of PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of positives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of the loss where the target is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of the loss where the target is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of right answers. On rare events compare it with the share of the larger class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − (1 − R²)(N − 1) / (N − k − 1): R² corrected for the number k of input columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number k of input columns; empty: as many as the network has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the recalls of all classes: 0.5 is guessing with two classes, however rare one of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(p_o − p_e) / (1 − p_e): agreement beyond what the sizes of the classes give by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every error counts the same; linear, quadratic: by the distance of the classes, where these have an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: the positive class of two, macro of more. macro: mean over the classes; weighted: by their rows; micro: of the counts of all classes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the one class to look at, from 0; empty: averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cosine of the angle between prediction and target vectors; 1 is the same direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic odds ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP · TN / (FP · FN): the odds of an alarm among positives over those among negatives; 1 is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haldane correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds ½ to all four counts, so that the ratio exists where one of them is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − Var(e) / Var(target): R² that forgives a constant offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN): precision and recall in one number. Several classes: mean over the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F-beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 + β²) P R / (β² P + R): recall counts β times as much as precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 recall counts more, below 1 precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False negative rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FN / (FN + TP): how many of the positives are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP / (FP + TN): how many of the negatives raise an alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(TPR · TNR), with several classes the geometric mean of their recalls: 0 as soon as one class is never found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ln cosh(e): squared for small errors, absolute for large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean −ln of the probability given to the true answer, whatever loss the network was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |prediction − target|, in units of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 · mean |e| / |target|: errors in per cent of the target, which must not be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of truth and prediction, from −1 to 1; honest on rare events, 0 is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean (prediction − target)².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean (ln(1 + prediction) − ln(1 + target))², both at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative predictive value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TN / (TN + FN): how many of the rows without alarm are negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of prediction and target over all rows, mean over the outputs; blind to a wrong scale or offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under precision over recall; a random classifier reaches the share of positives. Exact on validation and test, 200 thresholds while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average_precision: scikit-learn&apos;s sum; interpolated: Keras&apos;s AUC(curve=PR) from 200 thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FP): how many of the alarms are right. Several classes: mean over the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − Σe² / Σ(target − mean)²: 1 is perfect, 0 no better than the mean, below 0 worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several outputs: mean of their values, or weighted by the variance of their targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FN): how many of the positives are found. Several classes: mean over the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ e² of a row (or its mean over the outputs), mean over the rows: what an autoencoder&apos;s threshold is set against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum or mean of the squared errors of a row; write it down with the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√ mean (prediction − target)², in units of the target; the root of the whole epoch&apos;s mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a positive scores above a negative; 0.5 is guessing. Exact on validation and test, 200 thresholds while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact: from all scores; binned: from 200 thresholds on every part, as Keras does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TN / (TN + FP): how many of the negatives raise no alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rows whose true class is among the k most probable ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the most probable classes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youden&apos;s J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPR − FPR: 0 is guessing, 1 perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ = −√(D + ε) / √(A + ε)·g with running means A of g² and D of Δ²; w += η·Δ. The paper has η = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old mean squares that is kept at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G += g², w −= η·g / √(G + ε): the steps of often moved weights shrink for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First accumulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G before the first step: .1 in Keras, 0 in PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running means of gradient and squared gradient give each weight its step: a good first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the largest mean square seen so far: steps never grow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncorrected: added to √v as in Keras; corrected: to √v̂ as in the paper and PyTorch (there with 1e-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adamax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with the largest recent gradient instead of its mean square: u = max(β₂·u, |g|), w −= η·m / ((1 − β₁ᵗ)·(u + ε))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay: w ← w − η·ω·w, then Adam&apos;s step (PyTorch&apos;s default ω is .01).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of clipvalue, clipnorm and global_clipnorm can be set. Set the others to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ema_overwrite_frequency needs use_ema=true: without it there is no running mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes while training goes on. Empty: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoupled: w ← w − η·ω·w before each step. Not the same as an L2 regulariser, except for plain SGD (ω = 2λ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay biases too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: biases and the scales of normalisation layers are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each element of the gradient is cut to ± this. Only one of the three clippings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of each weight tensor is scaled down to at most this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip global norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of all weights together is scaled down to at most this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights; validation and the trained model use it, training goes on with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum of the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old mean that is kept at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates after which the weights become their running mean. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches whose mean gradient makes one update: a larger batch in little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a step. Too large: the loss jumps or diverges; too small: it hardly moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division finite where gradients vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside: √(x + ε), Keras 3; outside: √x + ε, PyTorch and older Keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old mean gradient that is kept at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old mean square that is kept at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that is kept; 0.9 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the steps of a weight shrink: −0.5 by the root of its squares, 0 not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTRL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the regularised leader: for wide, sparse, linear models; with L1 many weights become exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of squares before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes weights exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes weights smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An L2 term in the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slows the first steps down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quasi-Newton method over all rows at once; an epoch is one iteration. For smooth problems that fit in memory; dropout and noise are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of steps and gradient changes that model the curvature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the data that one line search may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged when no element of the gradient is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged when the loss falls by a smaller share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levenberg–Marquardt works on sums of squares only: the loss must be mse, with one output of the target&apos;s shape and without class or sample weights or regularisers. Choose the loss mse or another optimiser, such as lbfgs or adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levenberg–Marquardt needs a matrix of {0} × {0} numbers for this network, {2} MB; its limit is {1} weights. Choose another optimiser, such as lbfgs or adam, use smaller layers, or raise max_parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levenberg–Marquardt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(JᵀJ + μI)Δ = −Jᵀr over all rows at once; an epoch is one iteration. For small networks with the loss mse: few iterations, high accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First μ: large is like gradient descent, small like Gauss–Newton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of μ when the loss would rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisor of μ when the loss falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends when μ would be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity: μI; diagonal: μ·diag(JᵀJ), which does not depend on the scale of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks with more weights are refused: memory grows with the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged when no element of Jᵀr is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w −= η·sign(β₁·m + (1 − β₁)·g), m = β₂·m + (1 − β₂)·g: one buffer; wants a third to a tenth of Adam&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with Nesterov momentum, its share growing by u_t = β₁·(1 − ½·.96^(ψ·t))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ψ of .96^(ψ·t): 1 in Keras 3, .004 in PyTorch and older Keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε): a step size for each weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides by the variance of the gradient instead of its mean square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent, with momentum: v = μ·v − η·g, w += v; Nesterov: w += μ·v − η·g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks one step of momentum ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keras: v = μ·v − η·g, old steps keep their rate; pytorch: v = μ·v + g, w −= η·v, a new rate holds for all. Equal at a constant rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bengio: as in Keras and PyTorch; lookahead: the gradient is really taken ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether lengths are numbers of steps (batches) or of epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the optimiser&apos;s learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same learning rate at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = η₀·[(1 − α)·½·(1 + cos(π·min(s, N) / N)) + α], after a linear rise to warmup_target if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (or epochs) of the fall, warm-up not counted. Empty: the epochs of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the first rate that is left at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate rises to this before it falls. Empty: no warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (or epochs) of the rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine decay with restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine decay over N, then over N·t_mul …, each start lower by the factor m_mul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (or epochs) until the first restart. Empty: ten epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much longer each period is than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the first rate at each restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the first rate that is left at the end of a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (or epochs) in which the rate falls once by its factor. Empty: one epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls in steps instead of smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = η₀ · rate^(s / N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor per length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse time decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = η₀ / (1 + rate · s / N); with N = 1 the old Keras option decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the divisor grows per length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural exponential decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = η₀ · e^(−k·s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k of e^(−k·s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises from η₀/25 to η₀ and falls far below, in two halves of a cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (or epochs) of the whole cycle. Empty: the epochs of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the cycle in which the rate rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rate is the highest divided by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rate is the first divided by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piecewise schedule has {0} boundaries and {1} values: it needs one value more than boundaries, as in piecewise_constant_decay(boundaries=[100,200], values=[0.1,0.01,0.001]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundaries of the piecewise schedule must rise: {0} follows {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piecewise constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value i while boundary i−1 &lt; s ≤ boundary i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step (or epoch, counted from 0) of each piece but the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of each piece: one more than boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = (η₀ − η_e)·(1 − min(s, N) / N)^p + η_e; p = 1: a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (or epochs) until the last rate is reached. Empty: the epochs of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate from there on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: straight; more: falls fast at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond its length the rate jumps up and falls again, over a length that is a multiple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After patience epochs without improvement of the monitor: η ← max(η · factor, min_lr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is watched: loss, val_loss, val_f1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the rate after a reduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without improvement before a reduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than this is no improvement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs after a reduction that are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate never falls below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: by the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = η₀ · factor^⌊e / every⌋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs (or steps) between two reductions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises in a straight line to the learning rate, then goes on as the schedule in “after”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the learning rate at the first step: rates rise from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rate goes on; counted from the end of the rise. Empty: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms of points wound around each other. No straight line parts them: watch two small hidden layers bend the boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 flowers of 1936: four lengths in, one of three species out. Trains in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper machine, 69 inputs, one row every two minutes, and a break in less than 1 % of them: warn before it happens. Rare events, so look at F1, recall and false alarms, not at accuracy. The series is generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet break with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of each hidden layer is switched off at every step. The validation loss no longer rises, but fewer breaks are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet break with class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missed break counts 75 times a false alarm. Recall starts high and falls, false alarms with it: choose your epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet break with selu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-normalising layers: selu, LeCun-normal weights and alpha dropout belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet break with telu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thresholded selu: small outputs become zero, so that noise is not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet break with SMOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks are made up between neighbouring ones until both classes are equally frequent, in the training rows only. Watch recall fall while training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>The formula gives one value for all units, and an activation needs one for each: use x outside of sum and mean too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test runs from {0} to {1}: the first must be the lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in x: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where, sum and mean over the units. The slope follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) as you write it, for example where(x &gt; 0, x, a*(exp(x) - 1)) with a=0.1; tested before its first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} has no finite slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a value above 0, but gets {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a value above -1, but gets {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a value of at least 0, but gets {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is divided by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ^ {1} does not exist: the power of a negative number must be whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ^ {1} is too large or does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is too large for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result of {0} is too large for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is given {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {0}: {1} (at {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula reads x{0}, but the layer has {1} input(s): connect what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula does not read input {0}: call it x{0} there, or remove the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in the inputs x1, x2 … (x is the first), element by element: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where; sum and mean run over the last axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = a formula of the inputs as you write it, for example x1 * sigmoid(x2); axes of size 1 are repeated. A formula that is a sum or mean gives one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character &apos;{0}&apos; means nothing in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is expected beside the decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {0} is too large or too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula, column {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss does not depend on y_pred, so nothing could be learnt from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in y_true and y_pred. One value per output is averaged over the outputs; with sum or mean the formula gives one value per sample itself. Weights are applied to it, unless it uses sample_weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss as you write it in y_true and y_pred, one value per sample, for example abs(y_true - y_pred)^1.5; tested before its first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of TP, FP, TN, FN is the whole metric: leave the denominator empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not occur in the formula: use it there or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a formula in y_true and y_pred, summed over all rows and divided by the sum of the denominator; or one of TP, FP, TN, FN, the counts of a yes-or-no problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in y_true and y_pred, summed too; empty: the number of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in ratio that gives the number to show, such as sqrt(ratio); empty: the ratio itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way is good, for early stopping and the best weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ formula / Σ denominator over all rows of the epoch, or a function of TP, FP, TN, FN such as TP / (TP + FN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is too long: more than {0} operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is empty: write something of {0}, such as {1} * 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is expected before {0}; a product is written with *, as in 2*x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&apos; gives a name to a value, as in d = x - 1; d*d; to compare, write ==</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ) closes no bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end is expected, but {0} follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is a constant: it must depend on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; means something already: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ; is expected after the value of &apos;{0}&apos;, but there is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparisons do not chain: write (a &lt; x) * (x &lt; b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, a name or a bracket is expected, but there is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket of column {0} is not closed: ) is expected, but there is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a function: ( is expected after it, but there is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown function &apos;{0}&apos;. Known: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown function &apos;{0}&apos;; did you mean &apos;{1}&apos;? Known: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown name &apos;{0}&apos;. Known: {1}; or give it a value under parameters, as in {0}=0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown name &apos;{0}&apos;; did you mean &apos;{2}&apos;? Known: {1}; or give it a value under parameters, as in {0}=0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ) is expected in the call of &apos;{0}&apos;, but there is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes {1} value(s), but {2} are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes at least {1} values, but {2} are given (at most {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters &apos;{0}&apos; cannot be read: write them as a=0.1, b=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; cannot be read: write name=number, as in a=0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter {0} needs a number, but has &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; means something already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test of the formula failed, {0}. Keep the value away from there, as in max(x, 1e-7), or set the test range to what the formula is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test of the formula failed: at {0} its slope by {1} is {2}, by differences {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that the formula calls by name: a=0.1, b=2. In words each may stand as an option of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value at which the formula and its slope must be finite: tested before its first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value at which the formula and its slope must be finite: tested before its first use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>{0}: the weights “{1}” have the shape {2}, but the layer needs {3}. Reset the weights or undo the change of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry “{0}” {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not the size it claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an impossible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to an unreasonable size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no zip archive, or its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data description is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator “{0}” is missing from this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of the example “{0}” are missing from this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no example “{0}”. The examples are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a {1}, not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may not be read. Ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file name was given to save to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: it is a folder. Add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: it is a {1}, not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: the file is write-protected. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: there is no folder “{1}”. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: you may not write to the folder “{1}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save “{0}”: {1}. The old file, if any, is unchanged; free space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read to its end: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: that is the input file “{1}”, which would be lost. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save to “{0}”: a file that is no Netloom project has that name and would be lost. Choose another name, or remove that file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a damaged gzip file: its bytes make no sense from byte {1} on (text up to byte {2} could be unpacked). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a truncated gzip file: it ends after {1} bytes in the middle of the data (text up to byte {2} could be unpacked). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: there is not enough memory to unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} bytes. Unpack it and split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} columns, “{2}” has {3}. Only files of one kind make one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}” as “{2}” has. Only files of one kind make one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a Parquet or Arrow file, for which Debian has no library. Convert it, in Python: pandas.read_parquet(name).to_csv(&quot;table.csv&quot;, index=False).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a spreadsheet. Save its sheet as CSV and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is an HDF5 file, which is not read as a table. In Python: numpy.savez(&quot;table.npz&quot;, x=…, y=…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a pickle, which could run any code when opened, so it is not read. Save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} rows and “{2}” has {3}: they do not belong together. Choose the labels of these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data file was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target column was chosen. The columns are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{0}” to be the target. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{0}” to leave out. The columns are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} million parameters and needs about {1} GB of memory to train; {2} GB are available. Use smaller layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {0} training rows: the batch size is {0} instead of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file “{0}” is missing. Put it there, or “{1}” beside the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file “{0}” has changed since the project was made. Restore it, or make a new project from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded data “{0}” are not in the project. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no data yet. Choose a file or a generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry “{0}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry “{0}” was changed or is damaged (its checksum differs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are entries that the manifest does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored weights “{0}” fit no layer and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored optimizer state “{0}” fits no layer and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the optimizer&apos;s state is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedded data “{0}” are missing or were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a zip archive, but not a Netloom project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version ({0}): it can be used, but not saved. Update Netloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the layers stand on the canvas was lost; they are laid out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights “{0}” are missing and start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written by a newer version and cannot be saved without loss. Update Netloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save “{0}”: {1}. The old file, if any, is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no usable Netloom project: {1}. Nothing was changed; try a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no whole .npz file: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single number “{0}” in “{1}” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor data are damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor data are damaged at “{1}”: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no input “{0}”. Its inputs are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input of the network needs its columns, once: {0}. Write &quot;a=COL,COL; b=rest&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} inputs ({1}): say which columns each one gets, as in --inputs &quot;{2}=COL,COL; {3}=rest&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} outputs ({1}) and {2} targets: give as many targets as outputs, in the order of the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no output of the network. Write the losses of several outputs as &quot;OUTPUT=LOSS; OUTPUT=LOSS*WEIGHT&quot;; the outputs are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of the loss of “{0}” must be a number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training description is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function applied to every value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = f(x), any activation as a layer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x, and the loss grows by (l1·Σ|x| + l2·Σx²)/B: small or sparse activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of Σ|x| / B: makes activations sparse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of Σx² / B: keeps activations small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x₁ + x₂ + …, element by element; an axis of size 1 is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha dropout keeps mean and variance only behind selu (with lecun_normal weights), and &apos;{0}&apos; has the activation {1}: use dropout, or selu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For selu networks: dropped values become selu&apos;s lower limit, then all are scaled and shifted, so that mean 0 and variance 1 stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that is dropped while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = (x₁ + x₂ + … + xₙ)/n, element by element; an axis of size 1 is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis = {0} is not an axis of {1}: count from 1, or from the end with -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot have statistics of its own: normalise the features (axis = -1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias of &apos;{0}&apos; in front has no effect: the mean is taken away. Set use_bias = false there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis that keeps statistics of its own: -1 is the last (features, channels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old moving value that stays at each step. PyTorch&apos;s 0.1 is 0.9 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each feature to mean 0 and variance 1 over the batch, then y = γ·x̂ + β; in use with the moving mean and variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and indices cannot be concatenated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} cannot be concatenated: sizes must be equal on all axes but axis {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis that grows: -1 is the last one (features, channels), 1 the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs one after the other along an axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes: one axis for both inputs or one for each is expected, and there are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes: {0} is not an axis of the input {1}: count from 1, or from the end with -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} cannot be multiplied along the axes {2}: the sizes {3} and {4} differ or are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of {0} and {1} has too many axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of {0} and {1} has more than a billion values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis that is summed over: one for both inputs, or one for each as in [2,1]; -1 is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors of length 1 first: the result is the cosine between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of products of two inputs along an axis: similarity of vectors, product of matrices per sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after selu destroys the mean 0 and variance 1 that selu keeps: use alpha_dropout there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout drops {0} of the input itself: 0.2 or less is usual in front of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training each value is 0 with probability rate, else divided by 1 − rate; otherwise y = x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs go down to −alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else alpha · (exp(x) − 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedding looks up indices, and its input carries numbers (float32): set dtype = int32 at the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of {0} rows of {1} values has more than a billion weights: choose a smaller input_dim or output_dim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} values of each row, embedded, are more than a billion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {0} has too many axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learned vector for each index (word, category): (T) indices become (T, output_dim).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the vocabulary: indices run from 0 to this minus 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values learned for each index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask index 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 0 is padding: its steps are skipped downstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape with any number of time steps ({0}) cannot be flattened: set the number of steps, or pool over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} flattened has more than a billion values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All axes in one: (h, w, c) becomes (h·w·c) in C order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training each value is multiplied by a normal number of mean 1 and variance rate/(1 − rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As strong as dropout of this rate: the factor&apos;s variance is rate/(1 − rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the noise, in units of the input; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training a normal number of mean 0 and deviation stddev is added to each value; otherwise y = x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups = 0: 1 or more is expected, or -1 for one group per channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} channels do not fall into {1} groups of equal size: set groups to a divisor of {0}, or to -1 for one group per channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of groups the channels fall into; 1: all together, -1: each by itself (instance normalisation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis of the channels: -1 is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample by itself: groups of channels to mean 0 and variance 1 over all positions, then y = γ·x̂ + β.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no shape yet: choose data, or set a shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape {0} is not possible: every size is 1 or more; only the first (time) may be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes without the batch; empty: taken from the data. -1 as first size: any number of time steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int32 for indices (of words, of classes); not given: that of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed by stateful recurrent layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data comes in; its shape is that of the data unless it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis = {0} does not name axes of {1}, each once: count from 1, or from the end with -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot be normalised over: its size must be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample by itself to mean 0 and variance 1 over its features, then y = γ·x̂ + β. The same in training and use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes that are normalised together: -1 is the last (features), [1,2,3] a whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope for x &lt; 0. This layer of Keras uses 0.3, its function 0.2, textbooks and PyTorch 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else slope · x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {0} has no time steps to mask: (time, features) is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time step that has this value in every feature is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time steps that hold mask_value in every feature are padding: recurrent layers, pools and losses skip them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of the inputs, element by element; an axis of size 1 is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest of the inputs, element by element; an axis of size 1 is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x₁ · x₂ · …, element by element; an axis of size 1 is repeated. A gate is a product with a sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this layer alone; empty: the project&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per axis: 1 = one draw for the whole axis, -1 = a draw for each. [1,-1]: the same features at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise_shape {0} does not fit the input {1}: one size per axis, each 1, -1 or that of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these values start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a number that is added to each feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a factor for each feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moving means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moving variances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant feature does not divide by 0. PyTorch: 1e-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dims {0} is not an order of the {1} axes of {2}: name each from 1 to {1} once; the batch does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order of axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes counted from 1, without the batch: [2,1] swaps time and features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes in another order, like a transposed matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared_axes holds {0}, and {1} has {2} axes: count from 1, without the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) needs one slope for all steps: set shared_axes = [1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes with one slope for all places, from 1 without the batch: [1,2] for images gives one slope per channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·x with a learned slope α per feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {0} is no vector: repeat_vector takes one axis. Put flatten in front, or take the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repeated {1} times has no size that can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of time steps that show the vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vector at n time steps: (p) becomes (n, p), as a decoder reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape with any number of time steps ({0}) cannot be reshaped: set the number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target_shape {0}: every size is 1 or more, or -1 once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target_shape {0} has more than one -1: only one size can be found from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} values, which do not fill the target shape {2}: the product of the sizes must be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes without the batch; -1 once: what is left. [4,-1] makes 4 rows of a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same values in another shape, in C order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input carries indices (int32), and numbers are expected: put an embedding or a one-hot encoding in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes {0} and {1} do not fit together: sizes must be equal or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis with any number of time steps ({0}) cannot be sliced: set the number of steps, or use the preset last_step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start = {0}, stop = {1} reach beyond the {2} values of the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start = {0}, stop = {1} leave nothing of the {2} values of the axis: stop lies behind start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset last_step takes the last time step by itself: leave axis, start and stop as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {0} has no time axis in front of its features: last_step needs (time, features).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis that is cut: 1 is the first (time), -1 the last (features).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First index taken, from 0; negative: from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First index no longer taken; negative: from the end; empty: to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last_step: (time, features) becomes (features), the state at the end of a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part from start to stop of one axis, or the last time step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis whose values become probabilities: -1 is the last (classes), 1 the first (time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_i = exp(x_i) / Σ exp(x_j) along an axis: probabilities that sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {0} has {1} axes and {2} are expected: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the channels that is dropped while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial dropout 1D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training whole features are 0 at every time step with probability rate, the others divided by 1 − rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial dropout 2D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training whole feature maps of an image are 0 with probability rate, the others divided by 1 − rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial dropout 3D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training whole feature maps of a volume are 0 with probability rate, the others divided by 1 − rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x₁ − x₂, element by element; an axis of size 1 is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values up to this one become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholded ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; theta, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Dense needs at least one axis, but receives a single number. Put a reshape layer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense needs numbers, but receives class indices. Put an embedding or a one-hot step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit sees every input: y = activation(x·W + b), on the last axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function applied to every output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds one learned number per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sub-model has no network inside: load one, or write sub_model(dense 8 relu; dense 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the sub-model: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole network as one layer, trained on or frozen: sub_model(dense 8 relu; dense 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied_dense needs tie_to, the name of the dense layer whose weights it shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no dense layer on the way to this one. Choose a dense layer that comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied_dense needs a vector of numbers on the last axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied_dense receives {0} values, but “{1}” has {2} units. The input must be as wide as that layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation {0} of “{1}” has no inverse. Use linear here, or linear, leaky_relu, elu, selu, tanh, sigmoid or softplus there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder with the transposed weights of a dense layer before it: a(h·Wᵀ + c); only the bias is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the dense layer whose weights are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse: that of the partner&apos;s activation, with its domain clipped; tying is well-posed for linear layers or with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds one learned number per output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First recurrent weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on recurrent weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on recurrent weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First depthwise weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on depthwise weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on depthwise weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pointwise weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on pointwise weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on pointwise weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the loss for large outputs of this layer, divided by the rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the loss, so that they stay small; not divided by the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are brought back to after every step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw, train and understand neural networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Netloom project or a table (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom</name>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::BadCellModel</name>
    <message>
        <source>(row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::CanvasView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves between layers, arrows move a layer, Enter edits it, C connects it, A adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a layer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press A and type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ChartPainter</name>
    <message>
        <source>at %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ChoiceEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ClassBalance</name>
    <message>
        <source>Class balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ColumnModel</name>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3, %4 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::CurvePlot</name>
    <message>
        <source>%1 points, %2 against %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1: %2 %3, %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::DataPage</name>
    <message>
        <source>The data cannot be changed while training runs. Stop the training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the target. Choose another target before leaving it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.data *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: lines of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a table here (CSV, also zipped as .gz), or choose one. You see what was understood before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the network by one that suits these data; Undo brings the old one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: what the network learns to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that orders the rows in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted on training rows only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these data into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is still something to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not in the project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inputs themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once the data can be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows left free at the borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is a number: there are no classes to balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 features, learns %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::EvaluatePage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions and the metrics of the next training use this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is learning. What it has learnt is judged here when training ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network first: what it learnt is judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no data to evaluate on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not there yet. See the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 part has no rows. Choose another part, or another split on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a prediction for every row of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights or data changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how good the network is on rows it was not trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confusion matrix needs classes; this target is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC needs a target with two classes, both present in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall curves need a target with two classes, both present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a yes-or-no target has a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the network finds %2 of “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of its alarms are false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the rows are right; always answering “%2” would be right in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network explains %1 of the target&apos;s variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of a constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false-positive rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average precision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall need classes; this target is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target has no single value to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.data *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the predictions to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predictions were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ExampleCard</name>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::FormRow</name>
    <message>
        <source>May be changed while training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Press to go back to the default.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Inspector</name>
    <message>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them trainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer to set its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plug-in of this program knows the layer type “%1”. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen: training does not change its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze: training leaves its weights alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset 1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::LineChart</name>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder exists and has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::MainWindow</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Netloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Minimap</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::NetworkPage</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;nbsp;&amp;nbsp; %1 trainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Notice</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Palette</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::PartEditor</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ProblemsView</name>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ProjectDocument</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ProjectFiles</name>
    <message>
        <source>Projects and tables (*.netloom *.csv *.tsv *.txt *.data *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::RecipePanel</name>
    <message>
        <source>unknown step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change curve shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change option of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values and outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::RowsModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::RunStrip</name>
    <message>
        <source>Training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest loss, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::SchemaRow</name>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::SplitBar</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::SplitPanel</name>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are dealt out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random, with the same share of each class in every part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows for training, last rows for the test: right for time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of one group stay together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column says which part a row belongs to: train, validation, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change split column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::StartPage</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one, press Train, and watch it learn. Everything in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project without data and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or a project here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you save or open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::StatusBadge</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::TextEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Tile</name>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::TileMessage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::TopBar</name>
    <message>
        <source>Netloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::TrainCharts</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train: curves appear here while the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::TrainPage</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press F5 to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::TrainingController</name>
    <message>
        <source>Stopped before the data was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early after %1: no improvement any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1: a stop rule holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1: the time limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1: the method can do no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training step, then wait (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep what was learnt (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from new first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netloom::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>nothing may follow the list of inputs {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is expected after &apos;=&apos;, such as dense 8 relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes one layer in its brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: separate options by spaces, and write numbers as 0.5 and lists as [1,2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainable = {0}: true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;@{0}&apos; shares the weights of &apos;{0}&apos;, which is not defined above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: a space is missing after the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several names before &apos;=&apos; are for inputs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;in …&apos; defines inputs: write in a, b = input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an input reads no other layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &apos;{0}&apos; is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &apos;{0}&apos; must not contain &apos;/&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;: the number of an output is expected after &apos;:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer called &apos;{0}&apos; to read from. Names: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0}, &apos;{1}&apos;: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is empty: write layers such as dense 8 relu; dense 1 sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regularizer</name>
    <message>
        <source>Factor of |w|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of w²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l1·Σ|w|, once a batch: pushes small values to 0. A text&apos;s λ/n·Σ|w| is l1 = λ/n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not divided by the batch for weights; divided for activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l2·Σw², once a batch, gradient 2·l2·w: keeps weights small. λ/(2n)·Σw² is l2 = λ/(2n), PyTorch&apos;s weight_decay ω is l2 = ω/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 and L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l1·Σ|w| + l2·Σw², once a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orthogonal_regularizer needs a matrix, but the tensor has the shape {0}. Put it on a dense kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the mean of |cosine| over all pairs; not divided by the batch for weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vectors shall stand at right angles; the columns of a dense kernel are its units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor · mean of |cos(w_i, w_j)| over all pairs of rows or columns: directions at right angles, lengths free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orthogonal_weights needs a matrix, but the tensor has the shape {0}. Put it on the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} kernel cannot have orthogonal {1}: there are more of them than axes. Use axis = {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not divided by the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: columns, the units of an encoder; 1: rows, for a decoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthonormal weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c·‖WᵀW − I‖ (axis 1: WWᵀ), not squared, once a batch: units at right angles and of length 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the squares of the covariances of different outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features: as in Ranjan&apos;s listing, grows with the batch; batch: the covariance; batch-1: its unbiased form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by the rows of the batch like every activity penalty of Keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse covariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On outputs: c·Σ C_ij² over i ≠ j, C = Z̃ᵀZ̃ / divisor within the batch: outputs that vary independently.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>There is not enough memory for this data. Use fewer rows or columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data to train on. Open an example, or import a table on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to train this network. Make layers or the batch size smaller, or use fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>{0} takes statistics of each batch, which a full-batch method cannot use. Choose another optimiser, such as adam, or delete the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss {0} takes logits, but the output “{1}” has the activation {2}: leave from_logits off (the loss is computed from the logits anyway) or make the activation linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two losses on one output: give each loss an output of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has masked steps; the loss {0} cannot leave them out. Use it without weighted_mean, ignore_class or from_logits, or another loss such as mse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; looks up indices, and row {1} of the data holds {2}, which is no whole number. Leave this column unscaled, or encode it as whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; looks up indices, and row {1} of the data holds {2}: indices start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has input_dim = {3}, which allows indices up to {4}, and row {1} of the data holds {2}. Set input_dim to {5} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes its statistics from the batch, and batches of 1 row have a variance of 0: choose a larger batch size, or layer normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes its statistics from the batch, and the last batch of each epoch has 1 row ({1} rows in batches of {2}): choose another batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the data has no rows. Choose another part or change the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule reduce_lr_on_plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric “{0}” does not fit this target. Those that fit are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no counter “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} outputs, but the data have one target. Connect or delete what is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “{0}” in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output “{0}” has {1} units, but the target has {2} classes. Give it {2} units with softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no weights to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small; empty: chosen by the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same numbers: order of rows and dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, balanced, inverse_share, or 0=1,1=20. They act on the training loss only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: those that suit the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics that count each row with its sample and class weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability above it counts as positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict: p &gt; t; inclusive: p ≥ t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What early stopping looks at: loss, val_loss, val_f1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: by the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than this is no improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without improvement before stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be beaten to count as improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch from epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs before this one are not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition: every row once; without_replacement, with_replacement: each batch is a draw of its own from all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends after the epoch in which this is reached. Empty: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the project after so many epochs. Empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order of rows in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the monitor no longer improves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the weights of the best epoch at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules such as val_f1&gt;=0.9: the run ends after the epoch in which one of them holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full batches only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rows of an epoch are left out if they do not fill a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training values at epoch end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more pass over the training rows with the weights of the epoch&apos;s end, so that training and validation can be compared; off: means while the weights moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best checkpoints only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only epochs whose monitor is the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights: “{0}” is not understood. Write none, balanced, inverse_share, or CLASS=WEIGHT,… with weights of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights: there is no class “{0}”. The classes are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights need a target with classes; this target is a number. Set class weights to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training rows. Import data, or give the split a larger training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch size {0} is larger than the {1} training rows. Choose {1} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches that are drawn have no fixed order. Switch shuffle on, or set epoch_mode to partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice of checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} watches “{0}”, which is not among the metrics. Add it to the metrics or watch val_loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{2} watches “{0}”, but the split has no validation rows. Give the split a validation part or watch “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop rule: “{0}” is not watched in this run. These are, also with val_ before them: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop rule: “{0}” has no form METRIC&gt;=NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>There is not enough memory for this data. Use fewer rows or columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has only one column. A table needs at least one column to learn from and one to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to predict with yet. Train the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions would replace the data “{0}”. Choose another file to write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
