"""What learning to teach and learning from a teacher have in common."""

import math
import random
import time

import torch
import torch.nn.functional as F
from torch import nn

from data import batches
from network import collate

# How much tags count beside arcs and relations.
TAG_SHARE = 0.7


def learn(network, sentences, epochs, words, rate, seed, report):
    """
    Adam with a rate that rises over 200 batches and falls like a cosine. A sentence with `shares` (of heads, of relations to its `heads`, of tags) is
    learned from these, others from their trees. Calls `report(epoch, loss, seconds)` after each epoch.
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
            ids, mask, lengths, states = collate(sentences, batch)
            first, last = network.encode(ids, lengths, states)
            arcs, places = network.score_arcs(last, mask)
            heads = torch.zeros(ids.shape[:2], dtype=torch.long)
            for row, at in enumerate(batch):
                heads[row, : lengths[row]] = torch.from_numpy(sentences[at]["heads"])
            relations, tags = network.score_labels(last, places, heads), network.tag_output(first)
            wanted = shares([sentences[at] for at in batch], arcs, relations, tags)
            loss = sum(
                weight * -(share * F.log_softmax(scores, -1))[mask].sum(-1).mean()
                for weight, share, scores in zip((1, 1, TAG_SHARE), wanted, (arcs, relations, tags))
            )
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            losses.append(float(loss))
        report(epoch, sum(losses) / len(losses), time.time() - begun)


def shares(sentences, *scores):
    """How much each head, relation and tag of each word is wanted: all of one in a tree, parts of several by a teacher."""
    wanted = [torch.zeros_like(part) for part in scores]
    for row, sentence in enumerate(sentences):
        length = len(sentence["ids"])
        if "shares" in sentence:
            for part, share in zip(wanted, sentence["shares"]):
                part[row, :length, : share.shape[1]] = torch.from_numpy(share).float()
            continue
        words = torch.arange(length)
        for part, name in zip(wanted, ("heads", "labels", "tagged")):
            gold = torch.from_numpy(sentence[name])
            known = gold >= 0
            part[row, words[known], gold[known]] = 1
    return wanted


@torch.no_grad()
def score(network, tables, sentences):
    """Shares of words with the right head, with the right head and main relation, and with the right UPOS; every word by itself chooses its head."""
    network.eval()
    total = right_heads = right = right_tags = 0
    for batch in batches(sentences, 4000):
        ids, mask, lengths, states = collate(sentences, batch)
        first, last = network.encode(ids, lengths, states)
        arcs, places = network.score_arcs(last, mask)
        chosen, tags = arcs.argmax(-1), network.tag_output(first).argmax(-1)
        labels = network.score_labels(last, places, chosen).argmax(-1)
        for row, at in enumerate(batch):
            sentence = sentences[at]
            for word, relation in enumerate(sentence["relations"]):
                total += 1
                right_tags += tables.tags[tags[row, word]].split("|")[0] == sentence["tags"][word].split("|")[0]
                if chosen[row, word] == sentence["heads"][word]:
                    right_heads += 1
                    right += tables.relations[labels[row, word]].split(":")[0] == relation.split(":")[0]
    return {"UAS": right_heads / total, "LAS": right / total, "UPOS": right_tags / total}
