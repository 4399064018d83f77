// Tracks for the edges that turn in a channel between two columns of boxes. Pure and deterministic.
#pragma once

#include <vector>

namespace dunlin::diagram {

// An edge that enters a channel from the left at one height and leaves it to the right at another.
struct Turn
{
    int in = 0, out = 0; // heights, not the same
    int track = 0; // from the left
};

// No two turns lie on one another, and as few cross as can be. Gives how many tracks are needed.
int assignTracks(std::vector<Turn> &turns);

} // namespace dunlin::diagram
