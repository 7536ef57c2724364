"""Measures of networks as networkx and igraph work them out, for test/unit/graph/measures/oracle.test.ts.

Standard input: a list of networks as JSON. Standard output: for each, the values of measures in the order of its ids, and figures
of the whole; null where undefined. The networks are built here from their links, so that what counts is said a second time.
"""

import json
import math
import sys
import warnings

import igraph
import networkx as nx

warnings.filterwarnings("ignore")


def built(case):
    graph = nx.DiGraph() if case["isDirected"] else nx.Graph()
    graph.add_nodes_from(case["ids"])
    for start, end, direction, weight in case["links"]:
        if start == end:
            continue
        ways = [(start, end)]
        if case["isDirected"] and direction != "forward":
            ways.append((end, start))
        for a, b in ways:
            before = graph[a][b]["weight"] if graph.has_edge(a, b) else 0
            graph.add_edge(a, b, weight=before + weight if case["isWeighted"] else 1)
    for a, b in graph.edges:
        graph[a][b]["length"] = 1 / graph[a][b]["weight"]
    return graph


def undirected(case):
    return built({**case, "isDirected": False})


def eigenvector(graph):
    parts = nx.strongly_connected_components(graph) if graph.is_directed() else nx.connected_components(graph)
    parts = sorted(map(set, parts), key=lambda part: (-len(part), -graph.subgraph(part).size(), min(part)))
    if not parts or len(parts[0]) < 2:
        return {}
    part = graph.subgraph(sorted(parts[0]))
    # The solver for dense matrices: the sparse one fails on parts of two.
    import numpy

    matrix = nx.to_numpy_array(part, weight="weight").T
    values, vectors = numpy.linalg.eig(matrix)
    vector = vectors[:, numpy.argmax(values.real)].real
    return dict(zip(part, abs(vector) / numpy.linalg.norm(vector)))


def constraint(graph, weight):
    def of(v):
        near = set(nx.all_neighbors(graph, v))
        return sum(nx.local_constraint(graph, v, n, weight) for n in near) if near else None

    return {v: of(v) for v in graph}


def effective_size(graph, weight):
    # Called for entries with links out only: networkx takes those that have links in alone as alone.
    found = nx.effective_size(graph, weight=weight)
    return {v: found[v] if len(graph[v]) > 0 else "skip" if list(nx.all_neighbors(graph, v)) else None for v in graph}


def by_igraph(graph):
    ids = list(graph)
    made = igraph.Graph(directed=graph.is_directed())
    made.add_vertices(len(ids))
    place = {v: i for i, v in enumerate(ids)}
    made.add_edges([(place[a], place[b]) for a, b in graph.edges])
    lengths = [graph[a][b]["length"] for a, b in graph.edges]
    weights = [graph[a][b]["weight"] for a, b in graph.edges]
    values = {
        # igraph takes lengths that rounding sets apart as different: a unit of steps keeps ties exact.
        "pagerank": made.personalized_pagerank(weights=weights) if graph.size() else None,
        "core": made.as_undirected().coreness() if not graph.is_directed() else None,
    }
    if all(length == 1 for length in lengths):
        values["betweenness"] = made.betweenness()
        values["harmonic"] = [value * (len(ids) - 1) for value in made.harmonic_centrality(mode="in")]
    flat = made.copy()
    if graph.is_directed():
        flat = made.as_undirected(mode="collapse")
    figures = {
        "transitivity": flat.transitivity_undirected(),
        "density": made.density(),
        "components": len(made.connected_components(mode="weak")),
        "cut-points": len(flat.articulation_points()),
        "bridges": len(flat.bridges()),
    }
    if all(length == 1 for length in lengths) and graph.size():
        figures["mean-distance"] = made.average_path_length(directed=graph.is_directed(), unconn=True)
        figures["diameter"] = made.diameter(directed=graph.is_directed(), unconn=True)
    if graph.is_directed():
        figures["reciprocity"] = made.reciprocity(mode="default") if graph.size() else None
        figures["strong-components"] = len(made.connected_components(mode="strong"))
        mutual, one_way, none = made.dyad_census()
        figures |= {"dyads-mutual": mutual, "dyads-one-way": one_way, "dyads-none": none}
    return {name: value for name, value in values.items() if value is not None}, figures


def by_networkx(case, graph):
    flat = undirected(case)
    weight = "weight" if case["isWeighted"] else None
    length = "length" if case["isWeighted"] else None
    back = graph.reverse() if graph.is_directed() else graph
    pairs = len(graph)
    values = {
        "degree": dict(flat.degree()),
        "in-degree": dict(graph.in_degree() if graph.is_directed() else graph.degree()),
        "out-degree": dict(graph.out_degree() if graph.is_directed() else graph.degree()),
        "betweenness": nx.betweenness_centrality(graph, normalized=False, weight=length),
        "closeness": nx.closeness_centrality(graph, distance=length),
        "out-closeness": nx.closeness_centrality(back, distance=length),
        "harmonic": nx.harmonic_centrality(graph, distance=length),
        "out-harmonic": nx.harmonic_centrality(back, distance=length),
        "pagerank": nx.pagerank(graph, weight=weight, tol=1e-13, max_iter=2000),
        "eigenvector": eigenvector(graph),
        "core": nx.core_number(flat),
        "clustering": nx.clustering(graph, weight=weight),
        "constraint": constraint(graph, weight),
        "effective-size": effective_size(graph, weight),
    }
    if case["isWeighted"]:
        values["strength"] = dict(flat.degree(weight="weight"))
    groups = {v: case["groups"][i] for i, v in enumerate(case["ids"])}
    nx.set_node_attributes(graph, groups, "group")
    plain = not case["isWeighted"]
    figures = {
        "ties": graph.size(),
        "density": nx.density(graph),
        "mean-clustering": nx.average_clustering(graph, weight=weight),
        "cut-points": len(list(nx.articulation_points(flat))),
        "bridges": len(list(nx.bridges(flat))),
        "components": nx.number_connected_components(flat),
        "isolates": nx.number_of_isolates(graph),
        "transitivity": nx.transitivity(flat) if any(d > 1 for _, d in flat.degree()) else None,
    }
    if graph.size():
        # A correlation of values that do not differ is undefined, and networkx then gives what rounding leaves.
        ends = [(graph.out_degree(a), graph.in_degree(b)) for a, b in graph.edges] if graph.is_directed() else [
            pair for a, b in graph.edges for pair in ((graph.degree(a), graph.degree(b)), (graph.degree(b), graph.degree(a)))
        ]
        spread = len({x for x, _ in ends}) > 1 and len({y for _, y in ends}) > 1
        figures["degree-assortativity"] = nx.degree_assortativity_coefficient(graph) if spread else None
        if plain:
            figures["assortativity"] = nx.attribute_assortativity_coefficient(graph, "group")
    if graph.is_directed():
        figures |= {f"triad-{kind}": count for kind, count in nx.triadic_census(graph).items()}
        figures["strong-components"] = nx.number_strongly_connected_components(graph)
        if graph.size():
            figures["reciprocity"] = nx.overall_reciprocity(graph)
    return {name: [found.get(v) for v in case["ids"]] for name, found in values.items()}, figures


def brokers(case, graph):
    """Gould and Fernandez's five roles by the definition, triple by triple: neither library has them."""
    groups = {v: case["groups"][i] for i, v in enumerate(case["ids"])}
    link = graph.has_edge
    counts = {v: [0, 0, 0, 0, 0] for v in graph}
    for a in graph:
        for b in graph:
            for c in graph:
                if len({a, b, c}) < 3 or not link(a, b) or not link(b, c) or link(a, c):
                    continue
                x, y, z = groups[a], groups[b], groups[c]
                if x == y == z:
                    role = 0
                elif y == z:
                    role = 1
                elif x == y:
                    role = 2
                elif x == z:
                    role = 3
                else:
                    role = 4
                counts[b][role] += 1
    return [counts[v] for v in case["ids"]]


def core_misfits(case):
    """The fewest pairs that do not fit a core and a periphery, over all ways to part a small network."""
    flat = undirected(case)
    ids = list(flat)
    if len(ids) > 11:
        return None
    best = math.inf
    for mask in range(1 << len(ids)):
        core = {v for i, v in enumerate(ids) if mask >> i & 1}
        inside = sum(a in core and b in core for a, b in flat.edges)
        outside = sum(a not in core and b not in core for a, b in flat.edges)
        best = min(best, len(core) * (len(core) - 1) // 2 - inside + outside)
    return best


def rounded(value):
    if isinstance(value, list):
        return [rounded(each) for each in value]
    if isinstance(value, dict):
        return {name: rounded(each) for name, each in value.items()}
    if value is None or isinstance(value, str):
        return value
    value = float(value)
    if not math.isfinite(value):
        return None
    return int(value) if value == int(value) else float(f"{value:.10g}")


def answer(case):
    graph = built(case)
    entries, figures = by_networkx(case, graph)
    entries_too, figures_too = by_igraph(graph)
    return rounded(
        {
            "networkx": {"entries": entries, "figures": figures},
            "igraph": {"entries": entries_too, "figures": figures_too},
            "brokers": brokers(case, graph),
            "misfits": core_misfits(case),
        }
    )


print(json.dumps([answer(case) for case in json.load(sys.stdin)], separators=(",", ":")))
