"""Sentences as `npm run train -- --only reader-data` writes them, and the tables of learned rows."""

import json
from collections import Counter

import numpy as np

# Hashed features of a word, each with a table of learned rows: what `describeWords` gives, and which lists of names hold it.
HASHED = ["word", "prefix3", "suffix3", "shape", "list"]
# Rows are learned for features that occur so often in the treebanks, or in the text that the teacher labels.
LEAST_IN_TREES = 3
LEAST_IN_TEXT = {"word": 8, "prefix3": 10, "suffix3": 10, "shape": 10, "list": 50}
LEAST_RELATIONS = 5
LEAST_TAGS = 3
# Longer sentences are not learned from.
LONGEST = 150


def load(folder, name):
    """One sentence a line: forms, hashes (five a word), vectors (row of each word, -1 for none), and of a treebank tags ("UPOS|XPOS"), heads (-1 for the root) and relations."""
    with open(f"{folder}/{name}.jsonl", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def load_vectors(folder):
    """Rows of models/vectors.bin scaled to length 3, with a row of zeros before them for unknown words."""
    rows = np.fromfile(f"{folder}/vectors.i8", dtype=np.int8).reshape(-1, 100).astype(np.float32)
    rows = 3 * rows / np.maximum(1e-6, np.linalg.norm(rows, axis=1, keepdims=True))
    return np.concatenate([np.zeros((1, 100), np.float32), rows])


class Tables:
    """Which row each feature, tag and relation has. Row 0 of a feature's table is that of everything unknown."""

    def __init__(self, trees, text=()):
        self.keys = {}
        for at, name in enumerate(HASHED):
            counts = Counter(row[at] for sentence in trees for row in sentence["hashes"])
            kept = {key for key, count in counts.items() if count >= LEAST_IN_TREES}
            counts = Counter(row[at] for sentence in text for row in sentence["hashes"])
            kept |= {key for key, count in counts.items() if count >= LEAST_IN_TEXT[name]}
            self.keys[name] = np.array(sorted(kept), dtype=np.int64)
        self.tags = frequent((tag for sentence in trees for tag in sentence["tags"]), LEAST_TAGS)
        self.relations = frequent((name for sentence in trees for name in sentence["relations"]), LEAST_RELATIONS)
        self._tag = {tag: at for at, tag in enumerate(self.tags)}
        self._relation = {relation: at for at, relation in enumerate(self.relations)}

    def relation(self, name):
        """A rare subtype counts as its main type; -1 if that is unknown too."""
        return self._relation.get(name, self._relation.get(name.split(":")[0], -1))

    def describe(self, sentences):
        """Adds to each sentence what the network reads: `ids` (a row number of each table and vector), and of trees `heads` (0 for the root), `labels` and `tagged` (-1 for none)."""
        for sentence in sentences:
            hashes = np.array(sentence["hashes"], dtype=np.int64)
            columns = []
            for at, name in enumerate(HASHED):
                keys = self.keys[name]
                place = np.minimum(np.searchsorted(keys, hashes[:, at]), len(keys) - 1)
                columns.append(np.where(keys[place] == hashes[:, at], place + 1, 0))
            columns.append(np.array(sentence["vectors"]) + 1)
            sentence["ids"] = np.stack(columns, 1)
            if "heads" in sentence:
                sentence["tagged"] = np.array([self._tag.get(tag, -1) for tag in sentence["tags"]])
                sentence["heads"] = np.array(sentence["heads"]) + 1
                sentence["labels"] = np.array([self.relation(name) for name in sentence["relations"]])
        return sentences


def frequent(names, least):
    return sorted(name for name, count in Counter(names).items() if count >= least)


def batches(sentences, words, rng=None):
    """Numbers of sentences of about one length, up to `words` words together; in random order with `rng`."""
    order = list(range(len(sentences)))
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda at: len(sentences[at]["ids"]) + (rng.random() * 4 if rng else 0))
    found, batch, longest = [], [], 0
    for at in order:
        length = len(sentences[at]["ids"])
        if batch and max(longest, length) * (len(batch) + 1) > words:
            found.append(batch)
            batch, longest = [], 0
        batch.append(at)
        longest = max(longest, length)
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found
