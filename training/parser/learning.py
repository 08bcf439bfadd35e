"""What learning to teach and learning from a teacher have in common."""

import math
import random
import time

import torch
import torch.nn.functional as F
from torch import nn

from data import batches
from network import collate


def learn(network, sentences, epochs, words, rate, seed, report, targets=None):
    """
    Adam with a rate that rises over 200 batches and falls like a cosine. A sentence numbered n with `targets[n]` (shares of heads, shares of
    relations) is learned from these, others from their trees. Calls `report(epoch, loss, seconds)` after each epoch.
    """
    choices = random.Random(seed)
    optimiser = torch.optim.Adam(network.parameters(), lr=rate, betas=(0.9, 0.95))
    total = len(batches(sentences, words, choices)) * epochs
    step = 0
    for epoch in range(epochs):
        network.train()
        begun, losses = time.time(), []
        for batch in batches(sentences, words, choices):
            fall = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, step / total)))
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 200) * fall
            ids, heads, labels, mask, lengths = collate(sentences, batch)
            x = network.encode(ids, lengths)
            arcs, places = network.score_arcs(x, mask)
            relations = network.score_labels(x, places, heads)
            wanted_arcs, wanted_relations = shares(batch, heads, labels, mask, arcs, relations, targets or {})
            loss = -(wanted_arcs * F.log_softmax(arcs, -1))[mask].sum(-1).mean()
            loss -= (wanted_relations * F.log_softmax(relations, -1))[mask].sum(-1).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            losses.append(float(loss))
        report(epoch, sum(losses) / len(losses), time.time() - begun)


def shares(batch, heads, labels, mask, arcs, relations, targets):
    """How much each head and each relation of each word is wanted: all of one in a tree, parts of several by a teacher."""
    of_arcs, of_relations = torch.zeros_like(arcs), torch.zeros_like(relations)
    for row, at in enumerate(batch):
        length = int(mask[row].sum())
        if at in targets:
            of_arcs[row, :length, : length + 1] = torch.from_numpy(targets[at][0]).float()
            of_relations[row, :length] = torch.from_numpy(targets[at][2]).float()
        else:
            words = torch.arange(length)
            of_arcs[row, words, heads[row, :length]] = 1
            known = labels[row, :length] >= 0
            of_relations[row, words[known], labels[row, :length][known]] = 1
    return of_arcs, of_relations


@torch.no_grad()
def score(network, tables, sentences):
    """Shares of words with the right head, and with the right head and main relation; every word by itself chooses its head."""
    network.eval()
    total = right_heads = right = 0
    for batch in batches(sentences, 4000):
        ids, heads, _, mask, lengths = collate(sentences, batch)
        x = network.encode(ids, lengths)
        arcs, places = network.score_arcs(x, mask)
        chosen = arcs.argmax(-1)
        labels = network.score_labels(x, places, chosen).argmax(-1)
        for row, at in enumerate(batch):
            for word, relation in enumerate(sentences[at]["relations"]):
                total += 1
                if chosen[row, word] == heads[row, word]:
                    right_heads += 1
                    right += tables.relations[labels[row, word]].split(":")[0] == relation.split(":")[0]
    return right_heads / total, right / total
