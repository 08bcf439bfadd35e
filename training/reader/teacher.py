"""
Learns from the treebanks with a large network, and tells what it holds of the text: `python3 teacher.py <folder> <encoder> --seed 21`, where <encoder> is
the folder that `encoder.py` reads.

Writes teacher-<seed>.pt. With --label 21,22 it writes targets.pt instead: for each sentence of text.jsonl what these teachers give, on average, as
shares of each word's heads, the first of these heads, and shares of its relations and tags.
"""

import argparse

import numpy as np
import torch

from data import HASHED, LONGEST, Tables, batches, load, load_vectors
from encoder import WIDTH, add_states
from learning import learn, score
from network import Network, collate

SIZES = {"hidden": 200, "layers": 2, "arc": 200, "label": 128, "word": 100, "drop": 0.33, "blank": 0.15, "hashed": HASHED, "states": WIDTH, "mixed": 150}
EPOCHS, WORDS, RATE = 13, 1500, 2e-3


def train(folder, encoder, seed):
    torch.manual_seed(seed)
    trees = load(folder, "trees")
    tables = Tables(trees)
    network = Network(tables, load_vectors(folder), **SIZES)
    short = [sentence for sentence in tables.describe(trees) if len(sentence["ids"]) <= LONGEST]
    held_out = {name: tables.describe(load(folder, name)) for name in ("ewt-dev", "gum-dev")}
    for sentences in (short, *held_out.values()):
        add_states(sentences, encoder)

    def report(epoch, loss, seconds):
        scores = {name: score(network, tables, trees) for name, trees in held_out.items()} if epoch % 4 == 0 else {}
        print(epoch, f"loss {loss:.4f}, {seconds:.0f} s", scores, flush=True)

    learn(network, short, EPOCHS, WORDS, RATE, seed, report)
    torch.save(network.state_dict(), f"{folder}/teacher-{seed}.pt")
    print({name: score(network, tables, trees) for name, trees in held_out.items()})


@torch.no_grad()
def label(folder, encoder, seeds):
    tables = Tables(load(folder, "trees"))
    networks = []
    for seed in seeds:
        network = Network(tables, load_vectors(folder), **SIZES)
        network.load_state_dict(torch.load(f"{folder}/teacher-{seed}.pt"), strict=False)
        networks.append(network.eval())
    text = tables.describe(load(folder, "text"))
    targets = [None] * len(text)
    for batch in batches(text, 5000):
        sentences = [text[at] for at in batch]
        add_states(sentences, encoder)
        ids, mask, lengths, states = collate(text, batch)
        views = [(network, *network.encode(ids, lengths, states)) for network in networks]
        scored = [(network, last, *network.score_arcs(last, mask)) for network, _, last in views]
        arcs = mean(arcs.softmax(-1) for _, _, arcs, _ in scored)
        chosen = arcs.argmax(-1)
        relations = mean(network.score_labels(last, heads, chosen).softmax(-1) for network, last, _, heads in scored)
        tags = mean(network.tag_output(first).softmax(-1) for network, first, _ in views)
        for row, at in enumerate(batch):
            length = int(lengths[row])
            del text[at]["states"]
            targets[at] = (
                arcs[row, :length, : length + 1].half().numpy(),
                chosen[row, :length].numpy().astype(np.int16),
                relations[row, :length].half().numpy(),
                tags[row, :length].half().numpy(),
            )
    torch.save(targets, f"{folder}/targets.pt", pickle_protocol=4)


def mean(parts):
    parts = list(parts)
    return sum(parts) / len(parts)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("encoder")
    options.add_argument("--seed", type=int, default=21)
    options.add_argument("--label", type=lambda value: [int(seed) for seed in value.split(",")])
    given = options.parse_args()
    # One thread: sums are made in one order, so that the same data give the same weights.
    torch.set_num_threads(1)
    if given.label:
        label(given.folder, given.encoder, given.label)
    else:
        train(given.folder, given.encoder, given.seed)
