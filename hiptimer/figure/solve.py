"""Any pose → joints.

Belongs here: what is the same for every kind of pose. May not: what only one kind has (standing, lying, kneeling).
"""

from hiptimer.figure.joints import Joints
from hiptimer.figure.kneeling import kneel
from hiptimer.figure.lying import lie, settled
from hiptimer.figure.motion import blend
from hiptimer.figure.poses import Lying, Pose, Standing
from hiptimer.figure.standing import stand


def joints_of(pose: Pose, *, held: bool = False) -> Joints:
    """The joints of a pose.

    Args:
        pose: Any pose; a lying one stands at its own ankles, never at the far station (`pose_between` settles that).
        held: Something is in the hands.
    """
    if isinstance(pose, Standing):
        return stand(pose, held=held)
    return lie(pose) if isinstance(pose, Lying) else kneel(pose)


def pose_between(start: Pose, end: Pose, share: float, far: float | None = None) -> Pose:
    """The pose that lies `share` of the way between two; between two of different kinds there is none, one is shown.

    Args:
        start: Where the movement begins.
        end: Where it ends.
        share: 0 at the start, 1 at the end.
        far: Where the ankles are at the last of the exercise's stations.
    """
    first, last = (settled(pose, far) if isinstance(pose, Lying) else pose for pose in (start, end))
    if first is last or type(first) is not type(last) or share in {0.0, 1.0}:
        return first if share < 0.5 else last  # noqa: PLR2004 the middle
    return blend(first, last, share)
