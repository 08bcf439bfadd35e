"""
Learns to find names from what the shipped network puts out for each word: `python3 names.py <folder>`, after `npm run train -- --only name-data`.

One layer of units, then the labels. Prints the scores of five folds of UNER and of GUM's development part, and writes names.f32 (unit weights, their
biases, output weights, their biases), which `npm run train -- --only names --reader <folder>` packs.
"""

import argparse
import json
import math
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

# By which the whole numbers of a row were multiplied (src/language/name-rows.ts).
SCALE = 2.0**14
SLOPE = 0.1
CLASSES, UNITS = 7, 128
EPOCHS, WORDS, RATE, SEED = 6, 512, 2e-3, 1
# How much a word of each set counts. UNER was labelled for names alone, GUM's names are made from its entities, silver from lists and forms.
WEIGHTS = {"uner": 2.0, "gum": 0.5, "silver": 0.3}
# Shares set to zero while learning: of the units, of the network's outputs, of word vectors as a whole, of marks.
DROP, DROP_STATES, BLANK, DROP_MARKS = 0.3, 0.3, 0.25, 0.1
STATES, VECTOR = 384, 100
FOLDS = 5


class Names(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.units, self.output = nn.Linear(width, UNITS), nn.Linear(UNITS, CLASSES)

    def forward(self, rows):
        x = rows.float() / SCALE
        if self.training:
            states, vectors, marks = x[:, :STATES], x[:, STATES : STATES + VECTOR], x[:, STATES + VECTOR :]
            known = (torch.rand(len(x), 1) > BLANK).float()
            kept = (torch.rand(marks.shape) > DROP_MARKS).float()
            x = torch.cat([F.dropout(states, DROP_STATES), vectors * known, marks * kept], 1)
        return self.output(F.dropout(F.leaky_relu(self.units(x), SLOPE), DROP, self.training))


def load(folder):
    """Sentences with `spots` (0: no part of a name, 1: none begins here, 2), `labels` (-1: unknown) and the `rows` of spots that are not 0."""
    with open(f"{folder}/names.jsonl", encoding="utf8") as lines:
        sentences = [json.loads(line) for line in lines]
    counts = [sum(spot != 0 for spot in sentence["spots"]) for sentence in sentences]
    rows = np.fromfile(f"{folder}/names.i16", dtype="<i2").reshape(sum(counts), -1)
    start = 0
    for sentence, count in zip(sentences, counts):
        sentence["rows"] = torch.from_numpy(rows[start : start + count])
        start += count
    return sentences


def stack(sentences):
    """Rows of words with a known label, their labels, and how much each counts."""
    rows, labels, weights = [], [], []
    for sentence in sentences:
        mine = torch.tensor([label for label, spot in zip(sentence["labels"], sentence["spots"]) if spot], dtype=torch.long)
        known = mine >= 0
        rows.append(sentence["rows"][known])
        labels.append(mine[known])
        weights.append(torch.full((int(known.sum()),), WEIGHTS[sentence["set"]]))
    return torch.cat(rows), torch.cat(labels), torch.cat(weights)


def learn(sentences, seed):
    torch.manual_seed(seed)
    rows, labels, weights = stack(sentences)
    network = Names(rows.shape[1])
    optimizer = torch.optim.Adam(network.parameters(), lr=RATE, weight_decay=1e-5)
    steps, step = EPOCHS * math.ceil(len(rows) / WORDS), 0
    for _ in range(EPOCHS):
        order = torch.randperm(len(rows))
        for first in range(0, len(rows), WORDS):
            batch = order[first : first + WORDS]
            for group in optimizer.param_groups:
                group["lr"] = RATE * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / steps)))
            losses = F.cross_entropy(network(rows[batch]), labels[batch], reduction="none")
            loss = (losses * weights[batch]).sum() / weights[batch].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
    return network.eval()


def decode(scores, spots):
    """The best labels in which names begin (odd) before they go on (even), as `bestLabels` of src/language/name-labels.ts."""
    before, back, row = np.full(CLASSES, -np.inf), [], 0
    before[0] = 0
    for spot in spots:
        best, sums, chosen = int(before.argmax()), np.full(CLASSES, -np.inf), [0] * CLASSES
        for label in range(CLASSES):
            if (spot == 0 and label) or (spot == 1 and label % 2 == 1):
                continue
            previous = best
            if label and label % 2 == 0:
                previous = label if before[label] > before[label - 1] else label - 1
            chosen[label] = previous
            sums[label] = before[previous] + (scores[row, label] if spot else 0)
        row += spot != 0
        back.append(chosen)
        before = sums
    labels = [int(before.argmax())]
    for chosen in back[:0:-1]:
        labels.append(chosen[labels[-1]])
    return labels[::-1]


def spans(labels):
    found = set()
    for first, label in enumerate(labels):
        if label <= 0 or label % 2 == 0:
            continue
        last = first + 1
        while last < len(labels) and labels[last] == label + 1:
            last += 1
        found.add((first, last, label))
    return found


@torch.no_grad()
def compare(network, sentences):
    """Pairs of names as labelled and as found, a sentence each."""
    return [
        (spans(sentence["labels"]), spans(decode(network(sentence["rows"]).numpy(), sentence["spots"])))
        for sentence in sentences
    ]


def score(pairs):
    def f1(keep):
        right = sum(len(keep(gold) & keep(found)) for gold, found in pairs)
        return 200 * right / max(1, sum(len(keep(gold)) + len(keep(found)) for gold, found in pairs))

    kinds = {"people": 1, "organisations": 3, "places": 5}
    figures = {name: f1(lambda names, label=label: {name for name in names if name[2] == label}) for name, label in kinds.items()}
    figures = {"F1": f1(set), **figures, "spans": f1(lambda names: {name[:2] for name in names})}
    return ", ".join(f"{name} {figure:.1f}" for name, figure in figures.items())


def main(folder, folds):
    sentences, began = load(folder), time.time()
    of = {name: [sentence for sentence in sentences if sentence["set"] == name] for name in (*WEIGHTS, "gum-dev")}
    pairs = []
    for fold in range(folds):
        held_out = [sentence for sentence in of["uner"] if sentence["fold"] == fold]
        rest = [sentence for sentence in of["uner"] if sentence["fold"] != fold]
        pairs += compare(learn(rest + of["gum"] + of["silver"], SEED + fold), held_out)
        print(f"{fold + 1} folds of UNER: {score(pairs)} ({time.time() - began:.0f} s)", flush=True)
    network = learn(of["uner"] + of["gum"] + of["silver"], SEED)
    print(f"GUM dev: {score(compare(network, of['gum-dev']))}")
    parts = (network.units.weight, network.units.bias, network.output.weight, network.output.bias)
    np.concatenate([part.detach().numpy().astype("<f4").ravel() for part in parts]).tofile(f"{folder}/names.f32")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--folds", type=int, default=FOLDS)
    torch.set_num_threads(1)
    given = options.parse_args()
    main(given.folder, given.folds)
