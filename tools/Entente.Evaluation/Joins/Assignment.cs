namespace Entente.Evaluation.Joins;

/// <summary>The assignment of rows to columns with the highest sum, by the Hungarian method (Kuhn 1955, Munkres 1957) with potentials, in cubic time.</summary>
internal static class Assignment
{
    /// <param name="worth">Rectangular, none negative.</param>
    /// <returns>The sum over the assigned cells; each row and each column is in at most one.</returns>
    public static double Best(double[,] worth)
    {
        var (rows, columns) = (worth.GetLength(0), worth.GetLength(1));
        if (rows > columns)
        {
            var turned = new double[columns, rows];
            for (var i = 0; i < rows; i++) for (var j = 0; j < columns; j++) turned[j, i] = worth[i, j];
            return Best(turned);
        }

        // Row and column 0 stand for "none"; rows are added one by one, each along the cheapest path of changes.
        var (rowPotential, columnPotential) = (new double[rows + 1], new double[columns + 1]);
        var (rowOf, cameFrom) = (new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var cheapest = new double[columns + 1];
            Array.Fill(cheapest, double.PositiveInfinity);
            var done = new bool[columns + 1];
            var column = 0;
            while (rowOf[column] != 0)
            {
                done[column] = true;
                var (i, step, next) = (rowOf[column], double.PositiveInfinity, 0);
                for (var j = 1; j <= columns; j++)
                {
                    if (done[j]) continue;
                    var cost = -worth[i - 1, j - 1] - rowPotential[i] - columnPotential[j];
                    if (cost < cheapest[j]) (cheapest[j], cameFrom[j]) = (cost, column);
                    if (cheapest[j] < step) (step, next) = (cheapest[j], j);
                }

                for (var j = 0; j <= columns; j++)
                    if (done[j]) (rowPotential[rowOf[j]], columnPotential[j]) = (rowPotential[rowOf[j]] + step, columnPotential[j] - step);
                    else cheapest[j] -= step;
                column = next;
            }

            for (; column != 0; column = cameFrom[column]) rowOf[column] = rowOf[cameFrom[column]];
        }

        var sum = 0.0;
        for (var j = 1; j <= columns; j++) if (rowOf[j] != 0) sum += worth[rowOf[j] - 1, j - 1];
        return sum;
    }
}
