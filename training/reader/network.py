"""
The reader's network: layers of BiLSTM (Graves and Schmidhuber 2005), tags from the first (Søgaard and Goldberg 2016), biaffine scores of arcs (Dozat and
Manning 2017) and a small labeller from the last.
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from data import HASHED

# Numbers a learned row has; a word's own is set by the size of the network.
ROWS = {"prefix3": 16, "suffix3": 24, "shape": 16, "list": 16}
SLOPE = 0.1


class Network(nn.Module):
    def __init__(self, tables, vectors, hidden, layers, arc, label, word, drop, blank, hashed, states=0, mixed=0):
        """
        `drop`: share of the numbers between layers set to zero while learning; `blank`: share of the rows read as unknown; `hashed`: the tables it
        reads; `states`: numbers a word of a sentence encoder, brought down to `mixed`.
        """
        super().__init__()
        self.sizes = {"hidden": hidden, "layers": layers, "arc": arc, "label": label}
        self.drop, self.blank, self.hashed = drop, blank, hashed
        rows = {"word": word, **ROWS}
        self.rows = nn.ModuleDict({name: nn.Embedding(len(tables.keys[name]) + 1, rows[name]) for name in hashed})
        for table in self.rows.values():
            nn.init.normal_(table.weight, std=0.3)
        self.register_buffer("vectors", torch.tensor(vectors), persistent=False)
        self.mix = nn.Linear(states, mixed) if states else None
        inputs = sum(rows[name] for name in hashed) + vectors.shape[1] + mixed
        self.lstms = nn.ModuleList(
            nn.LSTM(2 * hidden if layer else inputs, hidden, bidirectional=True, batch_first=True)
            for layer in range(layers)
        )
        self.tag_output = nn.Linear(2 * hidden, len(tables.tags))
        self.arc_dependant, self.arc_head = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.arc_pair, self.arc_head_bias = nn.Parameter(torch.zeros(arc, arc)), nn.Parameter(torch.zeros(arc))
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.label_dependant = nn.Linear(2 * hidden, label)
        self.label_head = nn.Linear(2 * hidden, label, bias=False)
        self.label_output = nn.Linear(label, len(tables.relations))
        for lstm in self.lstms:
            for name, values in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in range(4):
                        nn.init.orthogonal_(values.data[gate * hidden : (gate + 1) * hidden])
                elif "bias" in name:
                    values.data.zero_()
                    # The gate that keeps what was, open at first (Jozefowicz et al. 2015).
                    if "bias_ih" in name:
                        values.data[hidden : 2 * hidden] = 1

    def _drop(self, x, share):
        """One choice of numbers for the whole sentence."""
        if not self.training or share == 0:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > share).float() / (1 - share)

    def encode(self, ids, lengths, states=None):
        """`ids`: sentences × words × (tables and vector). Gives what the first and the last layer put out: sentences × words × twice `hidden`."""
        parts = []
        for at, name in enumerate(HASHED):
            if name not in self.hashed:
                continue
            places = ids[:, :, at]
            if self.training:
                share = 0.05 if name in ("shape", "list") else self.blank
                places = places * (torch.rand(places.shape) > share).long()
            parts.append(self.rows[name](places))
        vectors = self.vectors[ids[:, :, len(HASHED)]]
        if self.training:
            vectors = vectors * (torch.rand(vectors.shape[:2]) > 0.5 * self.blank).float().unsqueeze(-1)
        parts.append(vectors)
        if self.mix is not None:
            parts.append(self.mix(F.dropout(states, 0.2, self.training)))
        x = self._drop(torch.cat(parts, -1), 0.6 * self.drop)
        outputs = []
        for lstm in self.lstms:
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            x = self._drop(nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0], self.drop)
            outputs.append(x)
        return outputs[0], outputs[-1]

    def score_arcs(self, x, mask):
        """Scores of each word's heads, the root first: sentences × words × (words + 1); and what stands for these heads."""
        heads = torch.cat([self.root.expand(len(x), 1, -1), x], 1)
        d = self._drop(F.leaky_relu(self.arc_dependant(x), SLOPE), self.drop)
        h = self._drop(F.leaky_relu(self.arc_head(heads), SLOPE), self.drop)
        scores = (d @ self.arc_pair) @ h.transpose(1, 2) + (h @ self.arc_head_bias).unsqueeze(1)
        known = torch.cat([torch.ones(len(x), 1, dtype=torch.bool), mask], 1)
        return scores.masked_fill(~known.unsqueeze(1), -1e9), heads

    def score_labels(self, x, heads, chosen):
        """Scores of the relations of the arcs to the `chosen` heads: sentences × words × relations."""
        h = heads.gather(1, chosen.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        hidden = F.leaky_relu(self.label_dependant(x) + self.label_head(h), SLOPE)
        return self.label_output(self._drop(hidden, self.drop))


def collate(sentences, batch):
    """What the network reads of these sentences: `ids`, which places are words, lengths, and `states` if they have some."""
    lengths = torch.tensor([len(sentences[at]["ids"]) for at in batch])
    count, longest = len(batch), int(lengths.max())
    ids = torch.zeros(count, longest, len(HASHED) + 1, dtype=torch.long)
    mask = torch.zeros(count, longest, dtype=torch.bool)
    states = None
    if "states" in sentences[batch[0]]:
        states = np.zeros((count, longest, sentences[batch[0]]["states"].shape[1]), np.float32)
    for row, at in enumerate(batch):
        length = int(lengths[row])
        ids[row, :length] = torch.from_numpy(sentences[at]["ids"])
        mask[row, :length] = True
        if states is not None:
            states[row, :length] = sentences[at]["states"]
    return ids, mask, lengths, None if states is None else torch.from_numpy(states)
