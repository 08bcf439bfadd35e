"""
Learns the shipped network from the treebanks and from what teachers say of the text (Hinton, Vinyals and Dean 2015): `python3 student.py <folder>`.

Writes weights.f32 (all numbers, one after the other) and weights.json (sizes, tables, and where each matrix begins), which `npm run train -- --only
reader --reader <folder>` packs. With --again it goes on from these weights at half the rate, for what other teachers say.
"""

import argparse
import json

import numpy as np
import torch

from data import HASHED, LONGEST, Tables, load, load_vectors
from learning import learn, score
from network import Network

# Lists of names teach it little, and they change.
READ = [name for name in HASHED if name != "list"]
SIZES = {"hidden": 96, "layers": 2, "arc": 96, "label": 96, "word": 64, "drop": 0.1, "blank": 0.06, "hashed": READ}
EPOCHS, WORDS, RATE, SEED = 5, 2500, 2.5e-3, 1
EPOCHS_AGAIN, RATE_AGAIN = 4, 1.2e-3
# How often a sentence of the treebanks is read while one of the text is read once.
COPIES = 2


def main(folder, again):
    torch.manual_seed(SEED)
    trees, text = load(folder, "trees"), load(folder, "text")
    tables = Tables(trees, text)
    network = Network(tables, load_vectors(folder), **SIZES)
    if again:
        network.load_state_dict(weights_of(network, tables, folder))
    known = [sentence for sentence in tables.describe(trees) if len(sentence["ids"]) <= LONGEST] * COPIES
    for sentence, (arcs, heads, relations, tags) in zip(tables.describe(text), torch.load(f"{folder}/targets.pt")):
        sentence["heads"], sentence["shares"] = heads.astype(np.int64), (arcs, relations, tags)
    held_out = {name: tables.describe(load(folder, name)) for name in ("ewt-dev", "gum-dev")}

    def report(epoch, loss, seconds):
        scores = {name: score(network, tables, trees) for name, trees in held_out.items()}
        print(epoch, f"loss {loss:.4f}, {seconds:.0f} s", scores, flush=True)
        export(network, tables, folder)

    epochs, rate = (EPOCHS_AGAIN, RATE_AGAIN) if again else (EPOCHS, RATE)
    learn(network, known + text, epochs, WORDS, rate, SEED, report)


def weights_of(network, tables, folder):
    """What `export` wrote, under the names of the network; the two biases of a layer were written as one."""
    with open(f"{folder}/weights.json", encoding="utf8") as file:
        header = json.load(file)
    numbers = np.fromfile(f"{folder}/weights.f32", "<f4")
    for name in READ:
        if [int(key) % 2**32 for key in tables.keys[name]] != header["keys"][name]:
            raise ValueError(f"weights.json has other keys for {name} than the data: learn without --again first")
    matrices = {}
    for tensor in header["tensors"]:
        size = int(np.prod(tensor["shape"]))
        part = numbers[tensor["offset"] : tensor["offset"] + size]
        matrices[tensor["name"]] = torch.from_numpy(part.reshape(tensor["shape"]).copy())
    state = network.state_dict()
    for own, name in exported(network):
        state[own] = torch.zeros_like(state[own]) if name is None else matrices[name]
    return state


def exported(network):
    """Pairs of a matrix in the network and its name in weights.json, None where it was added to the pair before."""
    yield from ((f"rows.{name}.weight", f"embedding.{name}") for name in READ)
    for layer in range(network.sizes["layers"]):
        for direction, ending in (("forward", ""), ("backward", "_reverse")):
            of, to = f"lstms.{layer}", f"lstm.{layer}.{direction}"
            yield f"{of}.weight_ih_l0{ending}", f"{to}.input"
            yield f"{of}.weight_hh_l0{ending}", f"{to}.recurrent"
            yield f"{of}.bias_ih_l0{ending}", f"{to}.bias"
            yield f"{of}.bias_hh_l0{ending}", None
    for part in ("tag_output", "arc_dependant", "arc_head", "label_dependant", "label_output"):
        for kind in ("weight", "bias"):
            yield f"{part}.{kind}", f"{part.replace('_', '.')}.{kind}"
    yield "label_head.weight", "label.head.weight"
    yield from (("arc_pair", "arc.pair"), ("arc_head_bias", "arc.headBias"), ("root", "root"))


def export(network, tables, folder):
    state = network.state_dict()
    matrices, before = {}, None
    for own, name in exported(network):
        if name is None:
            matrices[before] = matrices[before] + state[own]
        else:
            matrices[name], before = state[own], name
    header = {**network.sizes, "relations": tables.relations, "tags": tables.tags, "tensors": []}
    header["keys"] = {name: [int(key) % 2**32 for key in tables.keys[name]] for name in READ}
    numbers, at = [], 0
    for name, matrix in matrices.items():
        header["tensors"].append({"name": name, "shape": list(matrix.shape), "offset": at})
        numbers.append(matrix.numpy().astype("<f4").ravel())
        at += numbers[-1].size
    np.concatenate(numbers).tofile(f"{folder}/weights.f32")
    with open(f"{folder}/weights.json", "w", encoding="utf8") as file:
        json.dump(header, file)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--again", action="store_true")
    given = options.parse_args()
    torch.set_num_threads(1)
    main(given.folder, given.again)
