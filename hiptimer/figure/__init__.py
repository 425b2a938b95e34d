"""How a body stands, lies and moves: geometry alone.

Belongs here: segment lengths, poses, joints, interpolation, limits of reach and balance; all in units of body height
and degrees, seen from the side. May not: exercises, phases or time (core), colours and painting (gui).

Origin on the floor, y up: under the ankle of the working foot with x forward where the figure stands or kneels, under
the shoulder with x toward the feet where it lies. Nothing here is mirrored; who draws does that.

Directions are degrees counter-clockwise from +x. The front of a body is to the left when going down a limb, standing,
kneeling and lying: every joint therefore bends in the same sense in all three.
"""
