# %% [markdown]
# # Taking in a directory
#
# An association has collected cards in a spreadsheet and saved it as CSV. Before they go into its directory each card is
# checked: cards without an error come in, the others go back to their authors, with the corrections to make.

# %%
import csv
import json
from collections import defaultdict
from pathlib import Path

import praticable

DIRECTORY = Path(__file__).parents[1] / "data" / "directory.csv"
OUT = Path("import")
OUT.mkdir(exist_ok=True)

# %% [markdown]
# ## Read and check
#
# One call reads the file as it is (separator, encoding, columns in any order) and finds every fault. The day is given, so
# that the same report can be made again.

# %%
report = praticable.check(DIRECTORY, profile="import", lang="fr", today="2026-11-22")
print(report.summary())

# %% [markdown]
# A file with unreadable rows is not imported: the import stops here, with the reason.

# %%
if not report.complete:
    raise praticable.InvalidData(report)

# %% [markdown]
# ## Sort the cards
#
# A finding knows its row, its column and the id of its card. Row 0 speaks of the file as a whole.

# %%
to_correct = defaultdict(list)
for finding in report:
    if finding.severity == "error":
        to_correct[finding.row].append(finding)

with DIRECTORY.open(encoding="utf-8", newline="") as file:
    cards = list(csv.DictReader(file))
sound = [card for row, card in enumerate(cards, start=1) if row not in to_correct]
assert len(sound) + len(to_correct) == report.rows

# %% [markdown]
# ## Report
#
# The sound cards, a list of corrections, and a page for the meeting.

# %%
with (OUT / "cards.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, fieldnames=list(cards[0]))
    writer.writeheader()
    writer.writerows(sound)

with (OUT / "to_correct.ndjson").open("w", encoding="utf-8") as file:
    for row, findings in sorted(to_correct.items()):
        for finding in findings:
            line = {
                "ligne": finding.line,
                "colonne": finding.column,
                "constat": f"{finding.label()} : {finding.message()}",
                "correction": finding.remedy(),
                "proposition": finding.fix,
            }
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

(OUT / "report.html").write_text(report.to_html(), encoding="utf-8")
print(f"{len(sound)} cartes entrent, {len(to_correct)} sont à corriger.")
