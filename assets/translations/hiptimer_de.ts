<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Banner</name>
    <message>
        <source>Next ({0})</source>
        <translation>Weiter ({0})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Warm-up cut short: a first set with half the weight makes up for it.</source>
        <translation>Aufwärmen verkürzt: Ein erster Satz mit halbem Gewicht gleicht das aus.</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Well done so far</source>
        <translation>Bis hierher gut gemacht</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Zeit: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Zurück zum Start</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start, pause, go on, set done; so does a click anywhere</source>
        <translation>Start, Pause, weiter, Satz fertig; ein Klick irgendwo tut dasselbe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back to the start of this part; twice: the one before</source>
        <translation>Zurück zum Anfang dieses Teils; zweimal: zum vorigen</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Diesen Teil überspringen</translation>
    </message>
    <message>
        <source>Repeat the set</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Mute, or no longer</source>
        <translation>Ton aus oder wieder an</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Full screen, or window</source>
        <translation>Vollbild oder Fenster</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Pause; once more: back to the start page</source>
        <translation>Pause; noch einmal: zurück zur Startseite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>pressure, tightness or pain in the chest, neck, jaw or an arm</source>
        <translation>Druck, Enge oder Schmerz in Brust, Nacken, Kiefer oder einem Arm</translation>
    </message>
    <message>
        <source>faintness, dizziness, or eyes that do not see clearly</source>
        <translation>Schwäche, Schwindel oder unscharfes Sehen</translation>
    </message>
    <message>
        <source>shortness of breath that is unusual and does not settle</source>
        <translation>ungewöhnliche Atemnot, die nicht nachlässt</translation>
    </message>
    <message>
        <source>cold sweat, or feeling sick</source>
        <translation>kalter Schweiß oder Übelkeit</translation>
    </message>
    <message>
        <source>sudden weakness, numbness or tingling</source>
        <translation>plötzliche Kraftlosigkeit, Taubheit oder Kribbeln</translation>
    </message>
    <message>
        <source>sharp pain in a joint, in the back or in the back of the thigh</source>
        <translation>stechender Schmerz in einem Gelenk, im Rücken oder hinten im Oberschenkel</translation>
    </message>
    <message>
        <source>Stop at once and put the weight down if you notice</source>
        <translation>Hör sofort auf und leg das Gewicht ab bei</translation>
    </message>
    <message>
        <source>Chest, breath or weakness not better within a few minutes: call the emergency number.</source>
        <translation>Brust, Atem oder Schwäche nach wenigen Minuten nicht besser: Ruf den Notruf.</translation>
    </message>
    <message>
        <source>Normal: muscles that are tired, warm and trembling, and a dull soreness one to three days later.</source>
        <translation>Normal: müde, warme, zitternde Muskeln und ein dumpfer Muskelkater ein bis drei Tage danach.</translation>
    </message>
    <message>
        <source>Not normal: pain that stabs, sits on one side of the back, shoots down the leg or grows with every rep.</source>
        <translation>Nicht normal: Schmerz, der sticht, einseitig im Rücken sitzt, ins Bein schießt oder mit jeder Wiederholung stärker wird.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>That is a fault in hiptimer itself: {0}</source>
        <translation>Das ist ein Fehler in hiptimer selbst: {0}</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{0} keeps its meaning: it is the way through and out.</source>
        <translation>{0} behält ihre Bedeutung: Damit geht es immer weiter und hinaus.</translation>
    </message>
    <message>
        <source>{0} asks for “{1}” already.</source>
        <translation>{0} steht schon für „{1}“.</translation>
    </message>
    <message>
        <source>{0} asks for “{1}” now.</source>
        <translation>{0} steht jetzt für „{1}“.</translation>
    </message>
    <message>
        <source>{0} asks for “{1}” now, no longer for “{2}”.</source>
        <translation>{0} steht jetzt für „{1}“, nicht mehr für „{2}“.</translation>
    </message>
    <message>
        <source>Press the button you want to use</source>
        <translation>Drück die Taste, die du benutzen willst</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>{0}, with</source>
        <translation>{0}, mit</translation>
    </message>
    <message>
        <source>{0}, way</source>
        <translation>{0}, Ausführung</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Two dumbbells</source>
        <translation>Zwei Kurzhanteln</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Eine Kurzhantel</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Ohne Gewicht</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Nur dieses Mal</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>Leichter oder schwerer</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole session</source>
        <translation>Das ganze Training</translation>
    </message>
</context>
<context>
    <name>Owned</name>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Two dumbbells</source>
        <translation>Zwei Kurzhanteln</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Eine Kurzhantel</translation>
    </message>
    <message>
        <source>No dumbbells</source>
        <translation>Keine Kurzhanteln</translation>
    </message>
</context>
<context>
    <name>OwnedRow</name>
    <message>
        <source>I have</source>
        <translation>Ich habe</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
</context>
<context>
    <name>Recap</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sätze</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Choose a workout</source>
        <translation>Training wählen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Weitermachen?</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>Dein Tempo</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Fertig?</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Esc once more: back to the start page</source>
        <translation>Noch einmal Esc: zurück zur Startseite</translation>
    </message>
    <message>
        <source>Space when you are done</source>
        <translation>Leertaste, wenn du fertig bist</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Set repeated</source>
        <translation>Satz von vorn</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Satz fertig</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume {0} %</source>
        <translation>Lautstärke {0} %</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Wdh. {0}/{1}</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} Wdh.</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>Satz {0}/{1}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Danach: {0}</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The usual one</source>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Command lead</source>
        <translation>Vorlauf der Kommandos</translation>
    </message>
    <message>
        <source>Numbers of repetitions</source>
        <translation>Wiederholungen ansagen</translation>
    </message>
    <message>
        <source>Line on safety</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Wiedereinstieg</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Starting leg</source>
        <translation>Erstes Bein</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>In den Händen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>What speaks; auto takes the first that works</source>
        <translation>Was spricht; Auto nimmt das erste, das läuft</translation>
    </message>
    <message>
        <source>Who speaks, of those that work here</source>
        <translation>Wer spricht, von denen, die hier gehen</translation>
    </message>
    <message>
        <source>How fast the voice speaks</source>
        <translation>Wie schnell die Stimme spricht</translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation>Wie viel die Stimme sagt</translation>
    </message>
    <message>
        <source>How lowerings and holds are counted</source>
        <translation>Wie beim Senken und Halten gezählt wird</translation>
    </message>
    <message>
        <source>How long before its phase a command word starts</source>
        <translation>Wie lange vor seiner Phase ein Kommando beginnt</translation>
    </message>
    <message>
        <source>Say the number of every repetition where there is room</source>
        <translation>Jede Wiederholung mit Nummer ansagen, wo Platz ist</translation>
    </message>
    <message>
        <source>Open each session with the line on safety</source>
        <translation>Jedes Training mit dem Sicherheitshinweis beginnen</translation>
    </message>
    <message>
        <source>Counted in tones after a pause, before it goes on</source>
        <translation>Nach einer Pause in Tönen gezählt, bevor es weitergeht</translation>
    </message>
    <message>
        <source>Repetitions, tempo and rests</source>
        <translation>Wiederholungen, Tempo und Pausen</translation>
    </message>
    <message>
        <source>Sets, warm-up and cool-down</source>
        <translation>Sätze, Aufwärmen und Ausklang</translation>
    </message>
    <message>
        <source>The leg that works first; take the weaker one</source>
        <translation>Das Bein, das zuerst arbeitet; nimm das schwächere</translation>
    </message>
    <message>
        <source>Speed of every repetition</source>
        <translation>Tempo jeder Wiederholung</translation>
    </message>
    <message>
        <source>Do the warm-up</source>
        <translation>Mit Aufwärmen</translation>
    </message>
    <message>
        <source>Do the cool-down</source>
        <translation>Mit Ausklang</translation>
    </message>
    <message>
        <source>What loads are written in</source>
        <translation>Worin Gewichte angegeben werden</translation>
    </message>
    <message>
        <source>Easier and harder ways; the start page offers them by name</source>
        <translation>Leichtere und schwerere Ausführungen; die Startseite bietet sie mit Namen an</translation>
    </message>
    <message>
        <source>There is a barbell</source>
        <translation>Eine Langhantel ist da</translation>
    </message>
    <message>
        <source>How many dumbbells there are</source>
        <translation>Wie viele Kurzhanteln da sind</translation>
    </message>
    <message>
        <source>There is a kettlebell</source>
        <translation>Eine Kettlebell ist da</translation>
    </message>
    <message>
        <source>There is a rucksack to pack</source>
        <translation>Ein Rucksack zum Beladen ist da</translation>
    </message>
    <message>
        <source>There is a mat</source>
        <translation>Eine Matte ist da</translation>
    </message>
    <message>
        <source>What to hold in an exercise, whatever else there is</source>
        <translation>Was du bei einer Übung hältst, egal was sonst da ist</translation>
    </message>
    <message>
        <source>Colours of the window; system follows the computer&apos;s</source>
        <translation>Farben des Fensters; System richtet sich nach dem Rechner</translation>
    </message>
    <message>
        <source>Size of the words outside a session</source>
        <translation>Größe der Schrift außerhalb des Trainings</translation>
    </message>
    <message>
        <source>Full screen while a session runs</source>
        <translation>Vollbild, solange ein Training läuft</translation>
    </message>
    <message>
        <source>Show start and end of a movement in turn</source>
        <translation>Anfang und Ende einer Bewegung im Wechsel zeigen</translation>
    </message>
    <message>
        <source>Any key, clicker or pedal can ask for anything</source>
        <translation>Jede Taste, jeder Presenter, jedes Pedal kann alles auslösen</translation>
    </message>
    <message>
        <source>Obey headset buttons, media keys and the lock screen</source>
        <translation>Auf Headset, Medientasten und Sperrbildschirm hören</translation>
    </message>
    <message>
        <source>How loud voice and tones are</source>
        <translation>Wie laut Stimme und Töne sind</translation>
    </message>
    <message>
        <source>Where it sounds; the usual one is the computer&apos;s</source>
        <translation>Wo es klingt; der übliche ist der des Rechners</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Ticken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>{0} words a minute</source>
        <translation>{0} Wörter pro Minute</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Repeat the set</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Full screen on and off</source>
        <translation>Vollbild ein und aus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pause, then leave</source>
        <translation>Pause, dann zurück</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Your workouts</source>
        <translation>Deine Trainings</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Deine Übungen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Silent says nothing; choose another speech above.</source>
        <translation>Die Sprachausgabe ist aus; wähle oben eine andere.</translation>
    </message>
    <message>
        <source>Getting the voice ready …</source>
        <translation>Die Stimme wird vorbereitet …</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}); allow writing there.</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen ({1}); erlaube dort das Schreiben.</translation>
    </message>
    <message>
        <source>Nothing here opens folders; it is {0}</source>
        <translation>Hier öffnet nichts Ordner; er liegt unter {0}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>One line with this speech, voice, rate and loudness</source>
        <translation>Ein Satz in dieser Stimme, so schnell und so laut</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Sag etwas</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Nothing to fetch</source>
        <translation>Nichts zu holen</translation>
    </message>
    <message>
        <source>To fetch: {0}</source>
        <translation>Bereitlegen: {0}</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Getting the voice ready …</source>
        <translation>Die Stimme wird vorbereitet …</translation>
    </message>
    <message>
        <source>{0} of {1} spoken lines ready</source>
        <translation>{0} von {1} Ansagen bereit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>insgesamt {0}</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>“{0}” is not there any more, so the workout starts anew.</source>
        <translation>„{0}“ ist nicht mehr da, deshalb beginnt das Training von vorn.</translation>
    </message>
</context>
<context>
    <name>UnfinishedScreen</name>
    <message>
        <source>Go on where it was cut short?</source>
        <translation>Dort weitermachen, wo es abbrach?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>L</source>
        <comment>the left foot</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>the right foot</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Every figure of the session</source>
        <translation>Alle Figuren des Trainings</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>{0}, left leg</source>
        <translation>{0}, linkes Bein</translation>
    </message>
    <message>
        <source>{0}, right leg</source>
        <translation>{0}, rechtes Bein</translation>
    </message>
    <message>
        <source>{0}: step {1}, left</source>
        <translation>{0}: Schritt {1}, links</translation>
    </message>
    <message>
        <source>{0}: step {1}, right</source>
        <translation>{0}: Schritt {1}, rechts</translation>
    </message>
</context>
</TS>
