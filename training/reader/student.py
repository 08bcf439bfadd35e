"""
Learns the shipped network from the treebanks and from what teachers say of the text (Hinton, Vinyals and Dean 2015): `python3 student.py <folder>`.

Writes weights.f32 (all numbers, one after the other) and weights.json (sizes, tables, and where each matrix begins), which `npm run train -- --only
reader --reader <folder>` packs.
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
# How often a sentence of the treebanks is read while one of the text is read once.
COPIES = 2


def main(folder):
    torch.manual_seed(SEED)
    trees, text = load(folder, "trees"), load(folder, "text")
    tables = Tables(trees, text)
    network = Network(tables, load_vectors(folder), **SIZES)
    known = [sentence for sentence in tables.describe(trees) if len(sentence["ids"]) <= LONGEST] * COPIES
    for sentence, (arcs, heads, relations, tags) in zip(tables.describe(text), torch.load(f"{folder}/targets.pt")):
        sentence["heads"], sentence["shares"] = heads.astype(np.int64), (arcs, relations, tags)
    held_out = {name: tables.describe(load(folder, name)) for name in ("ewt-dev", "gum-dev")}

    def report(epoch, loss, seconds):
        scores = {name: score(network, tables, trees) for name, trees in held_out.items()}
        print(epoch, f"loss {loss:.4f}, {seconds:.0f} s", scores, flush=True)
        export(network, tables, folder)

    learn(network, known + text, EPOCHS, WORDS, RATE, SEED, report)


def export(network, tables, folder):
    state = network.state_dict()
    matrices = {f"embedding.{name}": state[f"rows.{name}.weight"] for name in READ}
    for layer in range(network.sizes["layers"]):
        for direction, ending in (("forward", ""), ("backward", "_reverse")):
            of = {part: state[f"lstms.{layer}.{part}_l0{ending}"] for part in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
            matrices[f"lstm.{layer}.{direction}.input"] = of["weight_ih"]
            matrices[f"lstm.{layer}.{direction}.recurrent"] = of["weight_hh"]
            matrices[f"lstm.{layer}.{direction}.bias"] = of["bias_ih"] + of["bias_hh"]
    for part in ("tag_output", "arc_dependant", "arc_head", "label_dependant", "label_output"):
        for kind in ("weight", "bias"):
            name = part.replace("_", ".")
            matrices[f"{name}.{kind}"] = state[f"{part}.{kind}"]
    matrices["label.head.weight"] = state["label_head.weight"]
    matrices |= {"arc.pair": state["arc_pair"], "arc.headBias": state["arc_head_bias"], "root": state["root"]}
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
    torch.set_num_threads(1)
    main(options.parse_args().folder)
