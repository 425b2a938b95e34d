<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Acts</name>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the sessions of the time that is shown to a file</source>
        <translation>Die Trainings des gezeigten Zeitraums in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Plan …</source>
        <translation>Planen …</translation>
    </message>
    <message>
        <source>Write the sessions to come to a file for your calendar</source>
        <translation>Die nächsten Trainings in eine Datei für deinen Kalender schreiben</translation>
    </message>
</context>
<context>
    <name>Advisor</name>
    <message>
        <source>Soreness is taken into account, but not kept beyond the end of the program ({0}).</source>
        <translation>Der Muskelkater zählt, wird aber nicht über das Programmende hinaus behalten ({0}).</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Loads and effort are not saved ({0}). They stay here and are tried again with the next change.</source>
        <translation>Gewichte und Reserve sind nicht gespeichert ({0}). Sie bleiben hier stehen, und mit der nächsten Änderung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Loads and effort of the last session are not saved ({0}).</source>
        <translation>Gewichte und Reserve des letzten Trainings sind nicht gespeichert ({0}).</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>What is shown beside</source>
        <translation>Was daneben zu sehen ist</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
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
    <name>Cards</name>
    <message>
        <source>has a warning</source>
        <translation>mit Warnung</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Not saved until what is marked is mended: {0}</source>
        <translation>Erst gespeichert, wenn das Markierte stimmt: {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie sie geht</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>A repetition, phase by phase</source>
        <translation>Eine Wiederholung, Phase für Phase</translation>
    </message>
    <message>
        <source>Form cues</source>
        <translation>Hinweise zur Haltung</translation>
    </message>
    <message>
        <source>Tips in a rest</source>
        <translation>Tipps in der Pause</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Add a cue</source>
        <translation>Neuer Hinweis</translation>
    </message>
    <message>
        <source>Add a tip</source>
        <translation>Neuer Tipp</translation>
    </message>
    <message>
        <source>Spoken as, if different</source>
        <translation>Gesprochen, falls anders</translation>
    </message>
    <message>
        <source>Other names, to find it by</source>
        <translation>Andere Namen, zum Finden</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What will do, best first</source>
        <translation>Geräte, beste zuerst</translation>
    </message>
    <message>
        <source>On a mat</source>
        <translation>Mit Matte</translation>
    </message>
    <message>
        <source>A weight is held and set down</source>
        <translation>Ein Gewicht wird gehalten und abgelegt</translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation>Was zu holen ist</translation>
    </message>
    <message>
        <source>How to get into position</source>
        <translation>So geht es in Position</translation>
    </message>
    <message>
        <source>How to change sides</source>
        <translation>So geht der Seitenwechsel</translation>
    </message>
    <message>
        <source>As it starts, where it goes by time</source>
        <translation>Zu Beginn, wo sie nach Zeit geht</translation>
    </message>
    <message>
        <source>As its second side starts</source>
        <translation>Zu Beginn der zweiten Seite</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Am Bildschirm</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>In the tempo</source>
        <translation>Im Tempo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Pose at its end</source>
        <translation>Haltung am Ende</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu Phase</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Wenn …</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>zugleich</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>pause below</source>
        <translation>Pause unten</translation>
    </message>
    <message>
        <source>pause above</source>
        <translation>Pause oben</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Neu ansetzen</translation>
    </message>
</context>
<context>
    <name>CatalogueDesk</name>
    <message>
        <source>The file was changed outside; C makes a copy of what is written here</source>
        <translation>Die Datei wurde anderswo geändert; C macht aus dem, was hier steht, eine Kopie</translation>
    </message>
    <message>
        <source>The file was changed outside; this is what is in it now</source>
        <translation>Die Datei wurde anderswo geändert; das steht jetzt darin</translation>
    </message>
    <message>
        <source>“{0}” is gone, or cannot be read any more</source>
        <translation>„{0}“ ist weg oder nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Comes with hiptimer and stays as it is; a copy can be changed</source>
        <translation>Gehört zu hiptimer und bleibt, wie sie ist; eine Kopie lässt sich ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Meine Übung</translation>
    </message>
    <message>
        <source>“{0}” is deleted; Ctrl+Z brings it back</source>
        <translation>„{0}“ ist gelöscht; Strg+Z holt sie zurück</translation>
    </message>
    <message>
        <source>“{0}” is deleted, and these workouts cannot be done without it: {1}</source>
        <translation>„{0}“ ist gelöscht, und ohne sie gehen diese Trainings nicht: {1}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Take away: {0} {1}</source>
        <translation>Entfernen: {0} {1}</translation>
    </message>
    <message>
        <source>Move up, Alt+Up: {0} {1}</source>
        <translation>Nach oben, Alt+Hoch: {0} {1}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>Search /</source>
        <translation>Suchen /</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
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
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercises that can be added</source>
        <translation>Übungen zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise: type its name</source>
        <translation>Neue Übung: Name tippen</translation>
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
    <name>Days</name>
    <message>
        <source>no session</source>
        <translation>kein Training</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
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
        <source>Good reps left at the end of the sets</source>
        <translation>Gute Wiederholungen, die am Satzende noch gingen</translation>
    </message>
    <message>
        <source>{0}: keys 0 to 4</source>
        <translation>{0}: Tasten 0 bis 4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>4 or more</source>
        <translation>4 oder mehr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“{0}” is no load: write 16, 12.5 or 35 lb</source>
        <translation>„{0}“ ist kein Gewicht: schreib 16, 12,5 oder 35 lb</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Zurück zum Start</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>Getting the voice ready …</source>
        <translation>Die Stimme wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>A workout needs at least one exercise in its main part</source>
        <translation>Ein Training braucht mindestens eine Übung im Hauptteil</translation>
    </message>
    <message>
        <source>an exercise of your own</source>
        <translation>eine eigene Übung</translation>
    </message>
    <message>
        <source>The whole workout</source>
        <translation>Das ganze Training</translation>
    </message>
    <message>
        <source>exercise by exercise</source>
        <translation>Übung für Übung</translation>
    </message>
    <message>
        <source>in rounds</source>
        <translation>in Runden</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sätze</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>hier ausgelassen</translation>
    </message>
    <message>
        <source>{0} steps a foot</source>
        <translation>{0} Schritte je Fuß</translation>
    </message>
    <message>
        <source>own pace</source>
        <translation>eigenes Tempo</translation>
    </message>
    <message>
        <source>rest {0} s</source>
        <translation>Pause {0} s</translation>
    </message>
    <message>
        <source>{0} s a side</source>
        <translation>{0} s je Seite</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>1 rep a side</source>
        <translation>1 Wdh. je Seite</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wdh.</translation>
    </message>
    <message>
        <source>{0} reps a side</source>
        <translation>{0} Wdh. je Seite</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} Wdh.</translation>
    </message>
    <message>
        <source>same for all</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>je Niveau</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>je Länge</translation>
    </message>
    <message>
        <source>{0}, given</source>
        <translation>{0}, angegeben</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Das Beste, was da ist</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
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
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>In sets, with rests between them</source>
        <translation>In Sätzen, mit Pausen dazwischen</translation>
    </message>
    <message>
        <source>Each once, one after the other</source>
        <translation>Jede einmal, nacheinander</translation>
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
    <message>
        <source>About</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Übungswechsel</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Side change</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Steps a foot</source>
        <translation>Schritte je Fuß</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <source>This one comes with hiptimer and stays as it is: what you change is kept as a copy of yours</source>
        <translation>Dieses gehört zu hiptimer und bleibt, wie es ist: Was du änderst, wird deine eigene Kopie</translation>
    </message>
    <message>
        <source>Used here, and no longer there: {0}</source>
        <translation>Hier benutzt und nicht mehr da: {0}</translation>
    </message>
    <message>
        <source>As the exercises are now: {0}</source>
        <translation>So wie die Übungen jetzt sind: {0}</translation>
    </message>
    <message>
        <source>What is marked was not taken; once more leaves without it</source>
        <translation>Das Markierte wurde nicht übernommen; noch einmal geht ohne es hinaus</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved: {0}. Nothing is lost as long as hiptimer is open; Ctrl+S tries again.</source>
        <translation>Nicht gespeichert: {0}. Solange hiptimer offen ist, geht nichts verloren; Strg+S versucht es wieder.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The file was changed outside, and so was the workout here; nothing has been written over</source>
        <translation>Die Datei wurde anderswo geändert, und das Training hier auch; nichts wurde überschrieben</translation>
    </message>
    <message>
        <source>The file was changed outside; this is what is in it now</source>
        <translation>Die Datei wurde anderswo geändert; das steht jetzt darin</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Sessions with this exercise</source>
        <translation>Trainings mit dieser Übung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nobody has said how heavy it was</source>
        <translation>Niemand hat angegeben, wie schwer es war</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nichts in dieser Zeit</translation>
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
    <name>Foot</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>insgesamt {0}</translation>
    </message>
    <message>
        <source>To fetch: {0}</source>
        <translation>Bereitlegen: {0}</translation>
    </message>
    <message>
        <source>Nothing to fetch</source>
        <translation>Nichts zu holen</translation>
    </message>
    <message>
        <source>Show ({0} of {1})</source>
        <translation>Zeigen ({0} von {1})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{0} of {1} spoken lines ready</source>
        <translation>{0} von {1} Ansagen bereit</translation>
    </message>
    <message>
        <source>Getting the voice ready …</source>
        <translation>Die Stimme wird vorbereitet …</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>{0} files written, one for each session: {1} …</source>
        <translation>{0} Dateien geschrieben, für jedes Training eine: {1} …</translation>
    </message>
    <message>
        <source>{0}: {1} sessions, the first on {2} at {3}. Open {4} with your calendar</source>
        <translation>{0}: {1} Trainings, das erste am {2} um {3}. Öffne {4} mit deinem Kalender</translation>
    </message>
    <message>
        <source>Not written: {0}</source>
        <translation>Nicht geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
    <name>History</name>
    <message>
        <source>“{0}” is no load: write 16, 12.5 or 35 lb</source>
        <translation>„{0}“ ist kein Gewicht: schreib 16, 12,5 oder 35 lb</translation>
    </message>
    <message>
        <source>“{0}” is no number from 0 to {1}</source>
        <translation>„{0}“ ist keine Zahl von 0 bis {1}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>4 or more</source>
        <translation>4 oder mehr</translation>
    </message>
    <message>
        <source>The plan is two sessions a week</source>
        <translation>Geplant sind zwei Trainings pro Woche</translation>
    </message>
    <message>
        <source>Two sessions or more: 1 week</source>
        <translation>Zwei Trainings oder mehr: 1 Woche</translation>
    </message>
    <message>
        <source>Two sessions or more: {0} weeks in a row</source>
        <translation>Zwei Trainings oder mehr: {0} Wochen in Folge</translation>
    </message>
    <message>
        <source>this week: {0}</source>
        <translation>diese Woche: {0}</translation>
    </message>
    <message>
        <source>this week: {0} of {1}</source>
        <translation>diese Woche: {0} von {1}</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Next: as last time. Say how many good reps were left, and this page tells when more is due.</source>
        <translation>Nächstes Mal: wie zuletzt. Gib an, wie viele gute Wiederholungen noch gingen, dann sagt diese Seite, wann mehr dran ist.</translation>
    </message>
    <message>
        <source>Next: as last time.</source>
        <translation>Nächstes Mal: wie zuletzt.</translation>
    </message>
    <message>
        <source>Still sore after the shortest session: {0} is better</source>
        <translation>Noch Muskelkater nach dem kürzesten Training: besser erst {0} wieder</translation>
    </message>
    <message>
        <source>Three sessions in seven days: {0} is better</source>
        <translation>Drei Trainings in sieben Tagen: besser erst {0} wieder</translation>
    </message>
    <message>
        <source>Last session today: {0} is better</source>
        <translation>Heute schon trainiert: besser erst {0} wieder</translation>
    </message>
    <message>
        <source>Last session yesterday: {0} is better</source>
        <translation>Gestern trainiert: besser erst {0} wieder</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>the day after tomorrow</source>
        <translation>übermorgen</translation>
    </message>
    <message>
        <source>in {0} days</source>
        <translation>in {0} Tagen</translation>
    </message>
    <message>
        <source>{0} {1} (was {2})</source>
        <translation>{0} {1} (bisher {2})</translation>
    </message>
    <message>
        <source>Finished twice with reps to spare, next time: {0}</source>
        <translation>Zweimal mit Reserve geschafft, nächstes Mal: {0}</translation>
    </message>
    <message>
        <source>Still sore: the last session once more, length {0}</source>
        <translation>Noch Muskelkater: das letzte Training noch einmal, Länge {0}</translation>
    </message>
    <message>
        <source>Two weeks of length {0} are done: {1} is next</source>
        <translation>Zwei Wochen mit Länge {0} sind geschafft: jetzt {1}</translation>
    </message>
    <message>
        <source>Level {0} was easy twice, with three or more reps left: {1} is next</source>
        <translation>Niveau {0} war zweimal leicht, drei oder mehr Wiederholungen gingen noch: jetzt {1}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>Each point: the greatest of a week</source>
        <translation>Jeder Punkt: das Größte einer Woche</translation>
    </message>
    <message>
        <source>Each point: the greatest of four weeks</source>
        <translation>Jeder Punkt: das Größte aus vier Wochen</translation>
    </message>
    <message>
        <source>Each point: the mean of a week&apos;s sessions</source>
        <translation>Jeder Punkt: das Mittel einer Woche</translation>
    </message>
    <message>
        <source>Each point: the mean of four weeks&apos; sessions</source>
        <translation>Jeder Punkt: das Mittel aus vier Wochen</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>A change of the history is not saved ({0}). It is tried again with the next one.</source>
        <translation>Eine Änderung am Verlauf ist nicht gespeichert ({0}). Mit der nächsten wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Gelöscht: {0}</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Zurückgeholt: {0}</translation>
    </message>
</context>
<context>
    <name>HistoryHanding</name>
    <message>
        <source>Write the sessions to a file</source>
        <translation>Die Trainings in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the sessions to come to a file for your calendar</source>
        <translation>Die nächsten Trainings in eine Datei für deinen Kalender schreiben</translation>
    </message>
    <message>
        <source>{0}, which needs the package {1}</source>
        <translation>{0}, dafür braucht es das Paket {1}</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>What is shown beside</source>
        <translation>Was daneben zu sehen ist</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Nothing here yet. Every session is written down by itself, set by set.</source>
        <translation>Noch nichts hier. Jedes Training wird von selbst aufgeschrieben, Satz für Satz.</translation>
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
    <name>LoadField</name>
    <message>
        <source>{0}: load in {1} each</source>
        <translation>{0}: Gewicht in {1} je Stück</translation>
    </message>
    <message>
        <source>{0}: load in {1}</source>
        <translation>{0}: Gewicht in {1}</translation>
    </message>
    <message>
        <source>Plus and minus change it</source>
        <translation>Plus und Minus ändern es</translation>
    </message>
    <message>
        <source>{0}: less</source>
        <translation>{0}: weniger</translation>
    </message>
    <message>
        <source>{0}: more</source>
        <translation>{0}: mehr</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Not taken in:</source>
        <translation>Nicht geöffnet:</translation>
    </message>
    <message>
        <source>Everything was kept.</source>
        <translation>Alles wurde übernommen.</translation>
    </message>
    <message>
        <source>What could not be kept as it was:</source>
        <translation>Was nicht so bleiben konnte:</translation>
    </message>
    <message>
        <source>… and {0} lines more</source>
        <translation>… und {0} weitere Zeilen</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>What came of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0} of {1} files taken in</source>
        <translation>{0} von {1} geöffnet</translation>
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
    <name>Panel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>{0}. An exercise that is added now comes first here.</source>
        <translation>{0}. Eine Übung, die jetzt dazukommt, steht hier als erste.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Time of day, like 18:30</source>
        <translation>Uhrzeit, etwa 18:30</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Wie viele Wochen</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A plan needs a day of the week</source>
        <translation>Ein Plan braucht einen Wochentag</translation>
    </message>
    <message>
        <source>{0} is no time of day; it is written like 18:30</source>
        <translation>{0} ist keine Uhrzeit; man schreibt sie wie 18:30</translation>
    </message>
    <message>
        <source>{0} is no number of weeks from 1 to 52</source>
        <translation>{0} ist keine Zahl von Wochen zwischen 1 und 52</translation>
    </message>
    <message>
        <source>{0} sessions a week are many; two or three are enough to get stronger</source>
        <translation>{0} Trainings in der Woche sind viel; zwei oder drei reichen, um stärker zu werden</translation>
    </message>
    <message>
        <source>{0} and {1} follow each other; a day between them lets you recover</source>
        <translation>{0} und {1} folgen aufeinander; ein Tag dazwischen lässt dich erholen</translation>
    </message>
</context>
<context>
    <name>QuickDesk</name>
    <message>
        <source>Kept as {0}; it is among your workouts on the start page.</source>
        <translation>Gesichert als {0}; es steht auf der Startseite bei deinen Trainings.</translation>
    </message>
</context>
<context>
    <name>QuickScreen</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Quick timer</source>
        <translation>Schnelltimer</translation>
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
        <source>What is done, in turn</source>
        <translation>Was der Reihe nach drankommt</translation>
    </message>
    <message>
        <source>squats, lunges – or nothing: then the rounds are counted</source>
        <translation>squats, lunges – oder nichts: dann werden die Runden gezählt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Keep as a workout</source>
        <translation>Als Training sichern</translation>
    </message>
    <message>
        <source>Write a number in each of the three fields.</source>
        <translation>Schreib in jedes der drei Felder eine Zahl.</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>insgesamt {0}</translation>
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
        <source>1 rep a side</source>
        <translation>1 Wdh. je Seite</translation>
    </message>
    <message>
        <source>{0} reps a side</source>
        <translation>{0} Wdh. je Seite</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wdh.</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} Wdh.</translation>
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
        <source>part of a set</source>
        <translation>Teil eines Satzes</translation>
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
    <name>Rows</name>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>At my own</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>Exercise by exercise</source>
        <translation>Übung für Übung</translation>
    </message>
    <message>
        <source>In rounds</source>
        <translation>In Runden</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Copy everything into one file</source>
        <translation>Alles in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Take everything back from a file</source>
        <translation>Alles aus einer Datei zurückholen</translation>
    </message>
</context>
<context>
    <name>SafekeepingDesk</name>
    <message>
        <source>Copy everything …</source>
        <translation>Alles kopieren …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Settings, workouts, exercises and history</source>
        <translation>Einstellungen, Trainings, Übungen und Verlauf</translation>
    </message>
    <message>
        <source>From such a file, in place of all that is here</source>
        <translation>Aus so einer Datei, anstelle von allem hier</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Copied to {0}</source>
        <translation>Kopiert nach {0}</translation>
    </message>
    <message>
        <source>Everything as of {0} takes its place at the next start: close hiptimer now and start it again. What is here now is kept for 30 days.</source>
        <translation>Alles vom {0} gilt ab dem nächsten Start: Schließ hiptimer jetzt und starte es neu. Was jetzt hier ist, bleibt 30 Tage aufgehoben.</translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation>Alles in einer Datei</translation>
    </message>
    <message>
        <source>Everything back</source>
        <translation>Alles zurück</translation>
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
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Quick timer</source>
        <translation>Schnelltimer</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Edit a workout</source>
        <translation>Training bearbeiten</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Weitermachen?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
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
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, dann {1}</translation>
    </message>
    <message>
        <source>repetition {0} of {1}</source>
        <translation>Wiederholung {0}/{1}</translation>
    </message>
    <message>
        <source>set {0} of {1}</source>
        <translation>Satz {0}/{1}</translation>
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
    <name>SessionList</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nichts in dieser Zeit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
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
    <name>SessionView</name>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Enter or a digit changes done, load and left</source>
        <translation>Eingabe oder eine Ziffer ändert Geschafft, Gewicht und Reserve</translation>
    </message>
    <message>
        <source>A double click, Enter or a digit changes done, load and left</source>
        <translation>Doppelklick, Eingabe oder eine Ziffer ändert Geschafft, Gewicht und Reserve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Good reps left at the end of the sets: {0}</source>
        <translation>Gute Wiederholungen, die am Satzende noch gingen: {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
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
        <translation>Üblich</translation>
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
        <source>First page</source>
        <translation>Erste Seite</translation>
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
        <source>Pause on lost sound</source>
        <translation>Pause bei Tonausfall</translation>
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
        <source>Show at the start what this program is and when to stop</source>
        <translation>Beim Start zeigen, was dieses Programm ist und wann du aufhören solltest</translation>
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
        <source>When headphones are unplugged; otherwise the usual loudspeaker takes over</source>
        <translation>Wenn der Kopfhörer abgezogen wird; sonst springt der übliche Lautsprecher ein</translation>
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
    <name>Shelf</name>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Quick timer</source>
        <translation>Schnelltimer</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Open workouts, of hiptimer or of another program</source>
        <translation>Trainings öffnen, von hiptimer oder einem anderen Programm</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>Gelöscht: {0}</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Zurückgeholt: {0}</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Search the workouts</source>
        <translation>Trainings durchsuchen</translation>
    </message>
    <message>
        <source>Search  /</source>
        <translation>Suchen  /</translation>
    </message>
</context>
<context>
    <name>Squares</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Kalender des Jahres</translation>
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
        <source>Last done today</source>
        <translation>Zuletzt heute</translation>
    </message>
    <message>
        <source>Last done yesterday</source>
        <translation>Zuletzt gestern</translation>
    </message>
    <message>
        <source>Last done {0} days ago</source>
        <translation>Zuletzt vor {0} Tagen</translation>
    </message>
    <message>
        <source>Last done {0} weeks ago</source>
        <translation>Zuletzt vor {0} Wochen</translation>
    </message>
    <message>
        <source>Last done on {0}</source>
        <translation>Zuletzt am {0}</translation>
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
    <name>Today</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
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
    <name>Top</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
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
        <source>Keep mine as a copy</source>
        <translation>Meins als Kopie behalten</translation>
    </message>
    <message>
        <source>Take the changed file</source>
        <translation>Geänderte Datei nehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A year back</source>
        <translation>Ein Jahr zurück</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Ein Jahr weiter</translation>
    </message>
    <message>
        <source>Sore on stairs</source>
        <translation>Muskelkater stört</translation>
    </message>
    <message>
        <source>Soreness still disturbs walking or stairs today</source>
        <translation>Muskelkater stört heute noch beim Gehen oder auf Treppen</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Time in all</source>
        <translation>Zeit insgesamt</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>{0} from {1}, {2}, to {3}, {4}</source>
        <translation>{0} vom {1}, {2}, bis {3}, {4}</translation>
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
    <name>Welcome</name>
    <message>
        <source>hiptimer is a timer that talks. It cannot see you, and it does not know your health. The exercises load hips, thighs and back. If you are ill, pregnant, recovering from an operation or an injury, have high blood pressure or heart trouble, or have not exercised for a long time, ask a doctor or physiotherapist first. Start light, keep some strength in reserve, stop when something hurts. You train at your own risk.</source>
        <translation>hiptimer ist ein Timer, der spricht. Er sieht dich nicht und weiß nichts über deine Gesundheit. Die Übungen belasten Hüfte, Oberschenkel und Rücken. Wenn du krank oder schwanger bist, dich von einer Operation oder Verletzung erholst, hohen Blutdruck oder Herzprobleme hast oder lange nicht trainiert hast, frag vorher einen Arzt oder Physiotherapeuten. Fang leicht an, behalte Kraft in Reserve, hör auf, wenn etwas wehtut. Du trainierst auf eigene Gefahr.</translation>
    </message>
    <message>
        <source>This list, and what is normal, is under the key H at any time.</source>
        <translation>Diese Liste, und was normal ist, steht jederzeit unter der Taste H.</translation>
    </message>
    <message>
        <source>What you have can be changed at any time.</source>
        <translation>Was du hast, lässt sich jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Kurz halten</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Drive up</source>
        <translation>Hochdrücken</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold long</source>
        <translation>Lange halten</translation>
    </message>
    <message>
        <source>Light touch</source>
        <translation>Aufsetzen</translation>
    </message>
    <message>
        <source>Rest on the floor</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>a barbell</source>
        <translation>eine Langhantel</translation>
    </message>
    <message>
        <source>two dumbbells</source>
        <translation>zwei Kurzhanteln</translation>
    </message>
    <message>
        <source>a kettlebell</source>
        <translation>eine Kettlebell</translation>
    </message>
    <message>
        <source>a dumbbell</source>
        <translation>eine Kurzhantel</translation>
    </message>
    <message>
        <source>a rucksack</source>
        <translation>einen Rucksack</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>eine Matte</translation>
    </message>
    <message>
        <source>an empty light bar</source>
        <translation>eine leichte leere Stange</translation>
    </message>
    <message>
        <source>Three counts down</source>
        <translation>Drei Sekunden senken</translation>
    </message>
    <message>
        <source>Six counts down</source>
        <translation>Sechs Sekunden senken</translation>
    </message>
    <message>
        <source>Seven counts down</source>
        <translation>Sieben Sekunden senken</translation>
    </message>
    <message>
        <source>Eight counts down</source>
        <translation>Acht Sekunden senken</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <translation>Eine Sekunde halten</translation>
    </message>
    <message>
        <source>Hold for three seconds</source>
        <translation>Drei Sekunden halten</translation>
    </message>
    <message>
        <source>Hold for four seconds</source>
        <translation>Vier Sekunden halten</translation>
    </message>
    <message>
        <source>Hold for five seconds</source>
        <translation>Fünf Sekunden halten</translation>
    </message>
    <message>
        <source>Hold three seconds out there</source>
        <translation>Draußen drei Sekunden halten</translation>
    </message>
    <message>
        <source>Hold five seconds out there</source>
        <translation>Draußen fünf Sekunden halten</translation>
    </message>
    <message>
        <source>Lower out there</source>
        <translation>Draußen senken</translation>
    </message>
    <message>
        <source>One second at the bottom</source>
        <translation>Unten eine Sekunde</translation>
    </message>
    <message>
        <source>One step less with each foot</source>
        <translation>Ein Schritt weniger je Fuß</translation>
    </message>
    <message>
        <source>Two seconds a step</source>
        <translation>Zwei Sekunden je Schritt</translation>
    </message>
    <message>
        <source>Without weight</source>
        <translation>Ohne Gewicht</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
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
